namespace Vitae.Cli.Commands;

/// <summary>Calls that work as they stand in a checkout.</summary>
internal static class Examples
{
    public static IReadOnlyList<string> Of(string command) => command switch
    {
        "" => ["vitae optimize samples/resume.pdf --job samples/job.txt --out out/", "vitae doctor"],
        "parse" => ["vitae parse samples/resume.pdf", "vitae parse samples/resume.pdf --explain", "vitae parse *.pdf *.docx --out parsed/"],
        "analyze" => ["vitae analyze samples/job.txt", "vitae analyze postings/*.txt --out analyses/"],
        "match" => ["vitae match samples/resume.pdf --job samples/job.txt", "vitae match samples/resume.pdf --job samples/job.txt --json"],
        "optimize" => ["vitae optimize samples/resume.pdf --job samples/job.txt --out out/",
            "vitae optimize samples/resume.pdf --job samples/job.txt --out out/ --template classic --formats pdf,docx"],
        "render" => ["vitae render resume.json --out resume.pdf --template classic --page letter", "vitae render resume.json --out resume.pdf --fit 1", "vitae render resume.json --out resume.png --dpi 30",
            "vitae render resume.json --out resume.docx --template mine.json --settings settings.json"],
        "templates" => ["vitae templates", "vitae templates classic > mine.json"],
        "check" => ["vitae check --source resume.pdf draft.json", "vitae check --source resume.json --pointer /work/0/highlights/1 --text \"Led a team of 12\"",
            "vitae check --batch cases.jsonl > answers.jsonl"],
        "qa" => ["vitae qa out/Dana_Reyes_Nurse_Mercy.structured.json"],
        "rank" => ["vitae rank --job samples/job.txt resumes/*.pdf", "vitae rank --batch tasks.jsonl > rankings.jsonl"],
        "serve" => ["vitae serve", "vitae serve --urls http://127.0.0.1:8080 --data ./data"],
        "db" => ["vitae db status", "vitae db backup --out backups/", "vitae db copy --to json:everything/", "vitae db mirror --out plain/", "vitae db copy --from vitae.db --to postgres://vitae@localhost/vitae --to-objects /srv/vitae"],
        "storage" => ["vitae storage verify", "vitae storage sweep"],
        "completion" => ["source <(vitae completion bash)"],
        _ => [],
    };
}
