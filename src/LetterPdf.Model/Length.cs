namespace LetterPdf.Model;

/// <summary>
/// A length on the page. Points (1/72 inch) inside; millimetres, inches and ems only at the door.
/// </summary>
public readonly record struct Length : IComparable<Length>
{
    private const double PointsPerInch = 72.0;
    private const double MillimetresPerInch = 25.4;

    private Length(double points) => Points = points;

    public static Length Zero => default;

    /// <summary>The length in points of 1/72 inch.</summary>
    public double Points { get; }

    public double Millimetres => Points * MillimetresPerInch / PointsPerInch;

    public static Length FromPoints(double points) => new(points);

    public static Length FromInches(double inches) => new(inches * PointsPerInch);

    public static Length FromMillimetres(double millimetres) => new(millimetres * PointsPerInch / MillimetresPerInch);

    public static Length Max(Length left, Length right) => left >= right ? left : right;

    public static Length Min(Length left, Length right) => left <= right ? left : right;

    public static Length operator +(Length left, Length right) => new(left.Points + right.Points);

    public static Length operator -(Length left, Length right) => new(left.Points - right.Points);

    public static Length operator -(Length value) => new(-value.Points);

    public static Length operator *(Length value, double factor) => new(value.Points * factor);

    public static Length operator *(double factor, Length value) => new(value.Points * factor);

    public static Length operator /(Length value, double divisor) => new(value.Points / divisor);

    public static double operator /(Length value, Length divisor) => value.Points / divisor.Points;

    public static bool operator <(Length left, Length right) => left.Points < right.Points;

    public static bool operator >(Length left, Length right) => left.Points > right.Points;

    public static bool operator <=(Length left, Length right) => left.Points <= right.Points;

    public static bool operator >=(Length left, Length right) => left.Points >= right.Points;

    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <summary>Three decimals and the unit, "12.345pt": the form of golden files, whatever the culture.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Points:0.###}pt");
}
