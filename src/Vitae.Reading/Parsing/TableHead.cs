using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing;

/// <summary>The first line of a table names its columns ("Period, Position, Employer") and is no entry.</summary>
internal static class TableHead
{
    private const string Duties = "duties|responsibilities|description|activities|aufgaben|tatigkeiten|missions|taches|activites|funciones|tareas|工作内容|工作职责|主要职责|职责|工作描述|主要工作";

    private static readonly FrozenSet<string> Names = (
        "period|periods|date|dates|year|years|from|to|position|positions|role|roles|title|job title|employer|employers|company|organization|organisation|location|place|city|country|institution|school|university|degree|qualification|qualifications|course|subject|field|field of study|grade|result|"
        + "zeitraum|datum|jahr|jahre|von|bis|stelle|tatigkeit|arbeitgeber|firma|unternehmen|ort|bildungseinrichtung|hochschule|schule|abschluss|studiengang|fach|note|"
        + "periode|annee|annees|dates|poste|fonction|employeur|entreprise|lieu|ville|etablissement|diplome|formation|specialite|mention|"
        + "periodo|fecha|fechas|ano|anos|cargo|puesto|empresa|empleador|lugar|ciudad|institucion|centro|titulo|titulacion|estudios|"
        + "时间|时间段|起止时间|起止日期|起止年月|日期|公司|公司名称|单位|单位名称|工作单位|职位|岗位|职务|担任职务|部门|地点|院校|毕业院校|学校|学校名称|专业|所学专业|学位|学历|学位及专业|学历/学位|专业/学位|证明人|离职原因|"
        + Duties).Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NamesOfDuties = Duties.Split('|').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(Paragraph paragraph) => Is(paragraph.Groups);

    public static bool Is(IReadOnlyList<LineGroup> cells) => cells.Count > 1 && cells.All(cell => Names.Contains(Folded(cell)));

    /// <summary>Which of the columns holds what was done; null when none does.</summary>
    public static int? DutiesIn(IReadOnlyList<LineGroup> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (NamesOfDuties.Contains(Folded(cells[i])))
                return i;
        }
        return null;
    }

    private static string Folded(LineGroup cell) => TextFolding.Fold(cell.Text.Trim().TrimEnd(':', '：'));
}
