namespace ReportMiner.Measuring;

/// <summary>Adds up the digits and multipliers of a Chinese numeral.</summary>
internal struct Composer
{
    private decimal _total; // what stands before 亿
    private long _section; // what stands before 万
    private long _group; // below 10,000
    private decimal _spread; // what 两三 adds to the upper end
    private bool _spreadInGroup;
    private int _digit;
    private int _highDigit;
    private bool _hasDigit;
    private bool _hasPair;
    private bool _zero; // 零 just before
    private bool _zeroSeen; // 零 before something that was added
    private bool _any;
    private long _last;

    /// <summary>The last character was a multiplier.</summary>
    internal readonly bool EndsInScale => _any && !_hasDigit && !_zero && _last > 0;

    /// <summary>The last character was 十: 十几 may follow.</summary>
    internal readonly bool JustTen => EndsInScale && _last == 10;

    /// <summary>Takes the next digit; false where it cannot stand there (十四五).</summary>
    internal bool Digit(int digit)
    {
        _any = true;
        if (_hasDigit)
        {
            if (_hasPair || _digit == 0 || !(digit == _digit + 1 || (_digit == 3 && digit == 5 && _last == 0))) return false;
            _hasPair = true;
            _highDigit = digit;
            return true;
        }
        if (digit == 0 && _last > 0)
        {
            _zero = true;
            return true;
        }
        _hasDigit = true;
        _digit = digit;
        return true;
    }

    /// <summary>Takes the next multiplier; false where it cannot stand there (千百).</summary>
    internal bool Scale(long scale)
    {
        if (!(scale < 10_000 ? Small(scale) : Large(scale))) return false;
        _any = true;
        _zero = false;
        _last = scale;
        return true;
    }

    internal void Finish(ref Numeral n)
    {
        // 两千三 is 2,300 and 一百五 is 150; 一百零五 and 十五 say their ones.
        if (_hasDigit) Add(!_zero && _last >= 100 && !_hasPair ? _last / 10 : 1);
        else if (_last >= 10_000 && _group == 0) n.Scale = _last;
        if (_total > 0 && _section == 0 && _group >= 100 && !_zeroSeen) n.Flag = "ambiguous"; // 十二亿三千
        n.Value = _total == 0 ? _section + _group : _total + _section + _group;
        if (_spread > 0) n.High = n.Value + _spread;
    }

    private bool Small(long scale)
    {
        if (_hasDigit && _digit == 0) return false;
        if (!_hasDigit && _any && !(scale == 10 && _zero)) return false;
        if (_last is > 0 and < 10_000 && scale >= _last) return false;
        Add(scale);
        return true;
    }

    private bool Large(long scale)
    {
        if (_hasDigit) Add(1);
        else if (!_any) _group = 1;
        if (_spreadInGroup)
        {
            _spread *= scale;
            _spreadInGroup = false;
        }
        if (scale == 10_000)
        {
            if (_section > 0 || _group == 0) return false;
            _section = _group * scale;
        }
        else
        {
            var below = _section + _group;
            if (_total > 1e16m) return false;
            _total = below > 0 ? _total + (decimal)below * scale : _total * scale;
            _section = 0;
        }
        _group = 0;
        return true;
    }

    private void Add(long scale)
    {
        _group += (_hasDigit ? _digit : 1) * scale;
        if (_hasPair)
        {
            _spread += (_highDigit - _digit) * scale;
            _spreadInGroup = true;
        }
        _hasDigit = _hasPair = false;
        _zeroSeen |= _zero;
    }
}
