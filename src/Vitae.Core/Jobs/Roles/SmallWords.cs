using System.Collections.Frozen;

namespace Vitae.Core.Jobs.Roles;

/// <summary>Small words of four languages by what they do, so that what is learned in one language holds in the others.</summary>
internal static class SmallWords
{
    private static readonly FrozenDictionary<string, string> Kinds = new (string Kind, string Words)[]
    {
        ("one", "a an one ein eine einen einem einer eines un une una uno d'un d'une"),
        ("the", "the der die das den dem des le la les l el los las al del"),
        ("ours", "our my unser unsere unseren unserem unserer unseres notre nos nuestro nuestra nuestros nuestras mein meine mon ma mi"),
        ("theirs", "its their his her ihr ihre ihren ihrem sein seine seinen seinem son sa ses leur leurs su sus"),
        ("yours", "your dein deine deinen deinem euer eure votre vos ton ta tes tu vuestro vuestra"),
        ("other", "another second further additional extra next new weitere weiteren weiterer zusatzlichen zusatzliche neue neuen neuer nouveau nouvelle nouvel autre second seconde nuevo nueva otro otra segundo segunda nachste nachsten prochain prochaine proximo proxima"),
        ("count", "two three four five six several zwei drei vier funf mehrere deux trois quatre plusieurs dos tres cuatro varios varias"),
        ("praise", "experienced qualified skilled talented motivated passionate reliable friendly committed engagierte engagierten engagierter erfahrene erfahrenen erfahrener motivierte motivierten zuverlassige zuverlassigen freundliche qualifizierte qualifizierten experimente experimentee passionne passionnee motive motivee confirme confirmee experimentado experimentada comprometido comprometida"),
        ("or", "or oder ou o u bzw beziehungsweise"),
        ("and", "and und et y e sowie &"),
        ("who", "who that which qui que quien dont whose welche welcher"),
        ("at", "at with bei chez mit join joining rejoignez rejoindre"),
        ("in", "in im en dans a au aux near based bij"),
        ("of", "of von vom de du d der"),
        ("for", "for fur pour para por"),
        ("as", "as als comme como en tant"),
        ("to", "to zu zum zur um"),
        ("be", "is are was were be been ist sind war est sont es son somos sommes era etait"),
        ("have", "has have had hat haben habe a ont tiene tienen hay"),
        ("we", "we us i we're we've wir uns ich nous on je nosotros nosotras i'm i've we'll we'd"),
        ("you", "you you'll you're sie du ihr euch vous tu te usted ustedes"),
        ("hello", "hi hello dear hey welcome liebe lieber liebes hallo moin servus guten bonjour bonsoir salut madame hola querida querido queridas queridos estimado estimada estimados gruezi it's there's here's that's what's"),
        ("seek", "sucht suchen gesucht suche recrute recrutons recrutent cherche cherchons cherchent recherche recherchons busca buscamos buscan precisa precisamos necesita necesitamos incorpora incorporamos selecciona seleccionamos needs need seeks seek seeking hires hiring hire recruiting recruit appoint appointing looking wants want wanted needed require requires searching search lookout engage embauche embauchons contrata contratamos brauchen braucht benotigen besetzen einstellen aufnehmen verstarken manque welcome add hear find vacancy opening vacant vacante libre pourvoir cubrir"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Kind))).DistinctBy(row => row.word).ToFrozenDictionary(row => row.word, row => row.Kind);

    /// <summary>Null for a word that is none of them.</summary>
    public static string? KindOf(string foldedWord) => Kinds.GetValueOrDefault(foldedWord);
}
