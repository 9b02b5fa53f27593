using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Sections;

internal static class HeadingWords { }
