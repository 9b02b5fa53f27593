using System.Globalization;
using Vitae.Load;

return args switch
{
    ["http", var link, var seconds, var server] => await HttpLoad.RunAsync(link, Number(seconds), (int)Number(server)),
    ["store", var folder, var address] => await StoreLoad.RunAsync(folder, address, 0, 0),
    ["store", var folder, var address, "reads", var seconds] => await StoreLoad.ReadAsync(folder, address, Number(seconds)),
    ["store", var folder, var address, var clients, var seconds] => await StoreLoad.RunAsync(folder, address, (int)Number(clients), Number(seconds)),
    _ => 2,
};

static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
