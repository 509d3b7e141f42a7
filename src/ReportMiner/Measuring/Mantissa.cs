namespace ReportMiner.Measuring;

/// <summary>Adds up decimal digits; holds every number of 28 of them.</summary>
internal struct Mantissa
{
    private const int MaxDigits = 28;

    private ulong _head; // the first 18 digits
    private decimal _value; // all of them, where there are more
    private int _decimals;
    private bool _inDecimals;

    /// <summary>How many digits there were; zeros at the start count once.</summary>
    internal int Digits { get; private set; }

    internal readonly bool IsTooLarge => Digits > MaxDigits;

    /// <summary>Without trailing zeros after the decimal mark.</summary>
    internal readonly decimal Value
    {
        get
        {
            if (Digits > 18) return Decimals.Divide(_value, Decimals.PowerOfTen(_decimals));
            var (head, decimals) = (_head, _decimals);
            for (; decimals > 0 && head % 10 == 0; decimals--) head /= 10;
            return new decimal((int)head, (int)(head >> 32), 0, false, (byte)decimals);
        }
    }

    internal void StartDecimals() => _inDecimals = true;

    internal void Add(int digit)
    {
        if (_inDecimals)
        {
            if (Digits >= MaxDigits || _decimals >= MaxDigits) return; // beyond what a figure can mean
            _decimals++;
        }
        else if (Digits > MaxDigits) return;
        else if (Digits == 1 && _head == 0) Digits = 0; // a zero at the start
        Digits++;
        if (Digits <= 18) _head = _head * 10 + (ulong)digit;
        else if (Digits <= MaxDigits) _value = (Digits == 19 ? _head : _value) * 10 + digit;
    }
}
