using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Vitae.Core;

namespace Vitae.Reading.Html;

/// <summary>A page as a tree, within limits: nothing of it is run or loaded.</summary>
internal static class HtmlPage
{
    /// <summary>What <paramref name="use"/> makes of the page. Fails with <c>html_too_deep</c>.</summary>
    public static Result<T> With<T>(string html, int maxDepth, Func<IHtmlDocument, Result<T>> use)
        where T : notnull
    {
        if (HtmlWork.IsTooMuch(html))
            return TooDeep(maxDepth);
        using var document = new HtmlParser().ParseDocument(html);
        return IsDeeperThan(document, maxDepth) ? TooDeep(maxDepth) : use(document);
    }

    private static bool IsDeeperThan(IDocument document, int maxDepth)
    {
        var next = new Stack<(INode Node, int Depth)>();
        next.Push((document, 0));
        while (next.TryPop(out var here))
        {
            // The document, its root and its body come before the first level.
            if (here.Depth > maxDepth + 3)
                return true;
            foreach (var child in here.Node.ChildNodes.Where(node => node.HasChildNodes))
                next.Push((child, here.Depth + 1));
        }

        return false;
    }

    private static Error TooDeep(int maxDepth) => new("html_too_deep", $"the page nests more than {maxDepth} levels", null, "send another file");
}
