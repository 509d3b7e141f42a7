using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A figure given to an indicator: by a phrase of its own, or as a part of a total or a sibling of one that has.</summary>
internal sealed class Claim
{
    public required Figure Figure { get; init; }

    /// <summary>The phrase that claims it; for a part, the one that claimed its total.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>The total that it is a part of, or the sibling whose label it shares; null for a phrase of its own.</summary>
    public Claim? Via { get; init; }

    public required Scope Scope { get; set; }

    public int? Year { get; init; }

    /// <summary>What decided the scope, for a person; null for an unqualified headline.</summary>
    public string? Because { get; set; }

    /// <summary>True where a word in front of the phrase makes it a subset.</summary>
    public bool SubjectIsRestricted { get; init; }

    /// <summary>The part that a subset speaks for, in the text's words.</summary>
    public string? Subset { get; set; }

    public SortedSet<string> Flags { get; } = new(StringComparer.Ordinal);

    public string Indicator => Candidate.Indicator;

    public decimal Value => Figure.Quantity.Value!.Value;

    /// <summary>The claim of a figure that is a part of the whole, or is listed beside it: of the same scope where that is a goal or of an earlier year, else a subset.</summary>
    public static Claim PartOf(Claim whole, Figure part, string because) => new()
    {
        Figure = part,
        Candidate = whole.Candidate,
        Via = whole,
        Scope = whole.Scope is Scope.Target or Scope.Prior ? whole.Scope : Scope.Subset,
        Year = whole.Year,
        Because = because,
    };

    /// <summary>The claim of the figure that tells the same of the year before.</summary>
    public static Claim EarlierOf(Claim now, Figure before) => new() { Figure = before, Candidate = now.Candidate, Via = now, Scope = Scope.Prior, Year = now.Year - 1, Because = "the year before" };
}
