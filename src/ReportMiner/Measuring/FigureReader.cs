using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Reads one text from left to right and collects its quantities.</summary>
internal sealed class FigureReader(string text, Units units)
{
    private const int LongestTitle = 300;

    private readonly Around _around = new(text);
    private readonly Codes _codes = new(text);
    private readonly Dates _dates = new(text);
    private readonly Ordinals _ordinals = new(text);
    private readonly Prefixes _prefixes = new(text);
    private readonly FigureRules _rules = new(text);
    private readonly List<Quantity> _found = [];

    internal IReadOnlyList<Quantity> Found => _found;

    /// <summary>Reads what starts where <see cref="Chars.NextStart"/> stops; returns where to go on, always further right.</summary>
    internal int Read(int start)
    {
        var c = text[start];
        if (c is '《' or '〈') return TitleEnd(start);
        if (c == '半') return ReadHalf(start);
        if (Chars.IsArabic(c)) return ReadArabic(start);
        return ReadHan(start);
    }

    /// <summary>Past the title that opens here: numbers in the names of documents are no figures.</summary>
    private int TitleEnd(int start)
    {
        var end = text.AsSpan(start, Math.Min(LongestTitle, text.Length - start)).IndexOf(text[start] == '《' ? '》' : '〉');
        return start + Math.Max(end, 0) + 1;
    }

    private int ReadArabic(int start)
    {
        var code = _codes.End(start);
        if (code > start) return code;
        if (_ordinals.EnumeratorEnd(start) is > 0 and var listEnd) return listEnd;
        var n = ArabicNumeral.Read(text, start, units);
        if (n.LeadingZero && !n.HasFraction) return SkipCode(n.End);
        if (_ordinals.IsOrdinal(start)) return _ordinals.Pass(n.Next);
        if (Context.Shared.IsFurniture(text, start)) return n.Next;
        return Finish(n);
    }

    private int ReadHan(int start)
    {
        if (IsInWord(start)) return start + 1;
        if (!HanNumeral.TryRead(text, start, out var n)) return Math.Max(n.Next, start + 1);
        if (_ordinals.IsOrdinal(start)) return _ordinals.Pass(n.Next);
        if (Chars.Scale(text[start]) > 0 && n.Openness == Bound.Exact && _rules.IsSeveral(start)) (n.Start, n.Openness) = (start - 1, Bound.Over);
        if (text[start] == '零' && n.Length == 1 && _rules.IsNone(start))
        {
            Add(new Draft(n) { End = n.End });
            return n.End;
        }
        if (text.AsSpan(start).StartsWith("百分百"))
        {
            n.Value = 100;
            n.End = n.Next = start + 3;
            Add(new Draft(n) { End = n.End, Unit = "%", Class = "percent" });
            return n.End;
        }
        if (n.Length == 1 && text[start] == '一' && _around.Is(n.End, '半') && ReadHalfOf(start, n.End + 1) is > 0 and var half) return half;
        return Finish(n);
    }

    /// <summary>Most Chinese digits are part of a word (进一步, 百姓): seen at a glance, for speed.</summary>
    private bool IsInWord(int start)
    {
        var next = _around.At(start + 1);
        return Chars.IsHan(next) && text[start] is not ('零' or '十') && Chars.Han(next) < 0 && Chars.Scale(next) == 0
            && !units.CanStart(next) && !"分点點又比成折半至到余餘多几幾来".Contains(next);
    }

    /// <summary>半年, 半个月, 半小时.</summary>
    private int ReadHalf(int start)
    {
        if (_around.Is(start + 1, '数') && ReadHalfOf(start, start + 2) is > 0 and var halfEnd) return halfEnd;
        if (_around.PreviousIsAny(start, "上下前后每大小多一过对折") || !units.TryFind(text, start + 1, out var unit)
            || unit.Class != "duration" || unit.Name == "日") return start + 1;
        var n = new Numeral { Start = start, End = start + 1, Next = start + 1, Value = 0.5m, Scale = 1, IsHan = true };
        AddWithBounds(n, null, unit.Name, unit.Class, unit.End);
        return unit.End;
    }

    /// <summary>超过一半, 半数以上: half, where a bound or the end of the clause shows that it is a measure; else -1.</summary>
    private int ReadHalfOf(int start, int end)
    {
        var n = new Numeral { Start = start, End = end, Next = end, Value = 50, Scale = 1, IsHan = true };
        return Bounds.Shared.Before(text, start, isRound: true, out _) != Bound.Exact || Bounds.Shared.After(text, end, "percent", out _) != Bound.Exact || _around.EndsClause(end)
            ? AddWithBounds(n, null, "%", "percent", end)
            : -1;
    }

    private int Finish(in Numeral numeral)
    {
        var n = numeral;
        if (Fractions.TryRead(text, n, units, out var fraction, out var isRate))
        {
            if (isRate && Fractions.TryUpper(text, fraction, units, out var upper, out var upperEnd))
                return AddWithBounds(fraction with { End = upperEnd }, upper, "%", "percent", upperEnd);
            return AddWithBounds(fraction, null, isRate ? "%" : "", isRate ? "percent" : "", fraction.Next);
        }
        if (Fractions.TryTenths(text, n, out var tenths)) return AddWithBounds(tenths, null, "%", "percent", tenths.Next);
        if (Fractions.TryRatio(text, n, units, out var ratio, out var ratioEnd))
            return ratio.Value is null ? ratioEnd : AddWithBounds(ratio, null, "", "ratio", ratioEnd);
        var place = n.IsHan ? n.Next : _around.SkipBlanks(n.Next);
        if (_dates.End(n, place) is > 0 and var dateEnd) return dateEnd;
        var hasUnit = units.TryFind(text, place, out var unit);
        if (!hasUnit && !n.IsHan && _around.SkipLineBreak(place) is var below && below > place)
            hasUnit = units.TryFind(text, below, out unit) && _around.EndsClause(unit.End);
        if (Ranges.TryRead(text, n, hasUnit ? unit : null, units, out var range)) return FinishRange(n, range);
        if (!hasUnit) return FinishBare(n);
        var after = unit.Inside is '余' or '多' or '半' || (unit.Class == "duration" && _around.Is(unit.End, '半')) ? Bound.Over : Bounds.Shared.After(text, unit.End, unit.Class, out _);
        if (unit.Name == "日" && after == Bound.Exact) return unit.End; // a day of the month
        if (n.IsHan && !_rules.IsHanFigure(n, unit, after)) return n.Next;
        if (_rules.IsNamed(n, unit, after)) return unit.End;
        if (unit.Inside == '半') n.Value += 0.5m;
        else if (unit.Inside != '\0') n.Openness = unit.Inside == '来' ? Bound.About : Bound.Over;
        var end = unit.End;
        if (unit.Class == "duration" && _around.Is(end, '半') && n.Value is not null)
        {
            n.Value += 0.5m;
            end++;
        }
        return AddWithBounds(n, null, unit.Name, unit.Class, end);
    }

    private int FinishRange(Numeral n, FoundRange range)
    {
        if (range.IsDate) return range.End;
        if (range.Unit is null && n.IsHan) return range.End;
        if (range.Unit is { Name: "日" } day && Bounds.Shared.After(text, day.End, day.Class, out _) == Bound.Exact) return day.End;
        n.Value = range.Low;
        n.Flag ??= range.Flag;
        var whole = n with { End = range.NumeralEnd };
        return AddWithBounds(whole, range.High, range.Unit?.Name ?? "", range.Unit?.Class ?? "", range.End);
    }

    /// <summary>A number without a unit.</summary>
    private int FinishBare(Numeral n)
    {
        if (n.Next < text.Length && Chars.IsLetter(text[n.Next])) return _codes.SkipWord(n.Next);
        if (n.IsPlainInteger && units.IsNoUnit(text, n.Next)) return n.Next;
        if (n.IsHan ? !_rules.IsHanNumber(n) : !_rules.IsNumber(n)) return n.Next;
        return AddWithBounds(n, null, "", "", n.Next);
    }

    /// <summary>Adds the quantity with the bound words around it; returns where it ends.</summary>
    private int AddWithBounds(Numeral n, decimal? high, string unit, string unitClass, int end)
    {
        if (Context.Shared.FixedEnd(text, n.Start) is > 0 and var fixedEnd) return Math.Max(fixedEnd, n.Next);
        var start = _prefixes.Sign(n.Start, out var negative);
        if (negative) n.Value = -n.Value;
        start = _prefixes.Currency(start, ref unit, ref unitClass);
        var before = Bounds.Shared.Before(text, start, n.IsBareScale, out start);
        start = _prefixes.Currency(start, ref unit, ref unitClass);
        if (unitClass == "duration" && before == Bound.Under && _rules.IsTimeFrame(start, unit)) return end;
        var after = Bounds.Shared.After(text, end, unitClass, out var afterEnd);
        var bound = Bounds.Join(before, Bounds.Join(n.Openness, after));
        if (after == Bound.About) bound = Bound.About;
        Add(new Draft(n) { Start = start, End = afterEnd, High = high ?? n.High, Bound = bound, Unit = unit, Class = unitClass });
        return afterEnd;
    }

    private void Add(Draft draft)
    {
        if (_found.Count > 0 && draft.Start < _found[^1].Span.End) draft.Start = Math.Max(draft.Numeral.Start, _found[^1].Span.End);
        _found.Add(draft.ToQuantity(text));
    }

    /// <summary>The rest of a telephone number: 010-12345678.</summary>
    private int SkipCode(int p)
    {
        while (p < text.Length && (Chars.IsArabic(text[p]) || (text[p] is '-' or '—' && p + 1 < text.Length && Chars.IsArabic(text[p + 1])))) p++;
        return p;
    }
}
