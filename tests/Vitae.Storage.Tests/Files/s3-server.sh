#!/usr/bin/env bash
# Starts a Ceph of one monitor and one storage daemon, in memory, with its S3 gateway on loopback: s3-server.sh FOLDER PORT MONITOR_PORT
# The processes' ids go to FOLDER/pids in the order of their start; stop them in the reverse one. Access key testkey, secret testsecret.
set -euo pipefail
folder=$1 port=$2 monitor=$3
exec >"$folder/start.log" 2>&1
mkdir -p "$folder"/{mon,osd,log,run}
cluster=$(cat /proc/sys/kernel/random/uuid)
cat >"$folder/ceph.conf" <<CONF
[global]
fsid = $cluster
mon_host = v2:127.0.0.1:$monitor
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
keyring = $folder/keyring
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pg_autoscale_mode = off
mon_allow_pool_size_one = true
mon_max_pg_per_osd = 1000
osd_crush_chooseleaf_type = 0
run_dir = $folder/run
admin_socket = $folder/run/\$name.asok
log_file = $folder/log/\$name.log
pid_file = $folder/run/\$name.pid
mon_data = $folder/mon
osd_data = $folder/osd
osd_objectstore = memstore
memstore_device_bytes = 1073741824
osd_class_load_list = *
osd_class_default_list = *
[client.rgw]
rgw_frontends = beast endpoint=127.0.0.1:$port
rgw_thread_pool_size = 16
CONF
config=(-c "$folder/ceph.conf")
: >"$folder/pids"
ceph-authtool --create-keyring "$folder/keyring"
ceph-authtool "$folder/keyring" --gen-key -n mon. --cap mon "allow *"
for name in client.admin client.rgw osd.0; do
    ceph-authtool "$folder/keyring" --gen-key -n "$name" --cap mon "allow *" --cap osd "allow *" --cap mgr "allow *"
done
monmaptool --create --fsid "$cluster" --addv a "[v2:127.0.0.1:$monitor]" "$folder/monmap"
ceph-mon "${config[@]}" --mkfs -i a --monmap "$folder/monmap" --keyring "$folder/keyring"
ceph-mon "${config[@]}" -i a -f >"$folder/log/mon.out" 2>&1 &
echo $! >>"$folder/pids"
ceph "${config[@]}" --connect-timeout 30 osd new "$(cat /proc/sys/kernel/random/uuid)"
ceph-osd "${config[@]}" -i 0 --mkfs --osd-uuid "$(ceph "${config[@]}" osd dump -f json | jq -r '.osds[0].uuid')"
ceph-osd "${config[@]}" -i 0 -f >"$folder/log/osd.out" 2>&1 &
echo $! >>"$folder/pids"
for _ in $(seq 100); do
    ceph "${config[@]}" osd stat | grep -q '1 up' && break
    sleep 0.3
done
timeout 90 radosgw-admin "${config[@]}" -n client.rgw user create --uid=test --display-name=test --access-key=testkey --secret=testsecret
radosgw "${config[@]}" -n client.rgw -f >"$folder/log/rgw.out" 2>&1 &
echo $! >>"$folder/pids"
for _ in $(seq 200); do
    curl -m 2 -fs "http://127.0.0.1:$port/" >/dev/null && exit 0
    sleep 0.25
done
exit 1
