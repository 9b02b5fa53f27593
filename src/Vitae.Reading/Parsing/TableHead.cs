using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing;

/// <summary>The first line of a table names its columns ("Period, Position, Employer") and is no entry.</summary>
internal static class TableHead
{
    private static readonly FrozenSet<string> Names = (
        "period|periods|date|dates|year|years|from|to|position|positions|role|roles|title|job title|employer|employers|company|organization|organisation|location|place|city|country|institution|school|university|degree|qualification|qualifications|course|subject|field|field of study|grade|result|duties|responsibilities|description|"
        + "zeitraum|datum|jahr|jahre|von|bis|stelle|tatigkeit|arbeitgeber|firma|unternehmen|ort|bildungseinrichtung|hochschule|schule|abschluss|studiengang|fach|note|aufgaben|"
        + "periode|annee|annees|dates|poste|fonction|employeur|entreprise|lieu|ville|etablissement|diplome|formation|specialite|mention|missions|"
        + "periodo|fecha|fechas|ano|anos|cargo|puesto|empresa|empleador|lugar|ciudad|institucion|centro|titulo|titulacion|estudios|funciones|"
        + "时间|时间段|起止时间|日期|公司|公司名称|单位|工作单位|职位|岗位|职务|部门|地点|院校|学校|学校名称|专业|学位|学历|学位及专业|学历/学位|专业/学位").Split('|').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(Paragraph paragraph)
        => paragraph.Groups.Count > 1 && paragraph.Groups.All(group => Names.Contains(TextFolding.Fold(group.Text.Trim().TrimEnd(':', '：'))));
}
