package vn.chibo.calendar;

/// Where sun and moon stand, as far as a calendar needs it. After Jean Meeus, Astronomical
/// Algorithms, chapters 25 and 49: the mean new moon with its periodic terms, good to some seconds,
/// and the sun's apparent longitude, good to a hundredth of a degree.
final class Sky {

  /// 1 January 2000, 12:00: day 0 of the years that the terms are counted in.
  private static final double EPOCH = 2451545.0;

  private static final double DAYS_A_CENTURY = 36525;
  private static final double MOONS_A_CENTURY = 1236.85;
  private static final double SECONDS_A_DAY = 86400;

  /// For each term: days, and how often the anomaly of the sun, that of the moon, and the moon's
  /// argument of latitude are counted in its angle.
  private static final double[][] TERMS = {
    {-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0}, {0.01608, 0, 2, 0}, {0.01039, 0, 0, 2},
    {0.00739, -1, 1, 0}, {-0.00514, 1, 1, 0}, {0.00208, 2, 0, 0}, {-0.00111, 0, 1, -2},
    {-0.00057, 0, 1, 2}, {0.00056, 1, 2, 0}, {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2},
    {0.00038, 1, 0, -2}, {-0.00024, -1, 2, 0}, {-0.00007, 2, 1, 0}, {0.00004, 0, 2, -2},
    {0.00004, 3, 0, 0}, {0.00003, 1, 1, -2}, {0.00003, 0, 2, 2}, {-0.00003, 1, 1, 2},
    {0.00003, -1, 1, 2}, {-0.00002, -1, 1, -2}, {-0.00002, 1, 3, 0}, {0.00002, 0, 4, 0}
  };

  /// What the planets do: millionths of a day, the angle at the epoch, and its growth each moon.
  private static final double[][] PLANETS = {
    {325, 299.77, 0.107408}, {165, 251.88, 0.016321}, {164, 251.83, 26.651886},
    {126, 349.42, 36.412478}, {110, 84.66, 18.206239}, {62, 141.74, 53.303771},
    {60, 207.14, 2.453732}, {56, 154.84, 7.306860}, {47, 34.52, 27.261239},
    {42, 207.19, 0.121824}, {40, 291.34, 1.844379}, {37, 161.72, 24.198154},
    {35, 239.56, 25.513099}, {23, 331.55, 3.592518}
  };

  private Sky() {}

  /// The new moon with this number; 0 is that of 6 January 2000. A Julian day in universal time.
  static double newMoon(int moon) {
    double t = moon / MOONS_A_CENTURY;
    double mean = 2451550.09766 + 29.530588861 * moon + (0.00015437 - 0.000000150 * t) * t * t;
    double dynamic = mean + periodic(moon, t) + planetary(moon);
    return dynamic - lag(dynamic) / SECONDS_A_DAY;
  }

  private static double periodic(int moon, double t) {
    double sun = 2.5534 + 29.10535670 * moon - 0.0000014 * t * t;
    double anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t;
    double latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t;
    double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
    double days = -0.00017 * sine(124.7746 - 1.56375588 * moon + 0.0020672 * t * t);
    for (var term : TERMS) {
      double weight = Math.pow(eccentricity, Math.abs(term[1]));
      days += term[0] * weight * sine(term[1] * sun + term[2] * anomaly + term[3] * latitude);
    }
    return days;
  }

  private static double planetary(int moon) {
    double millionths = 0;
    for (var planet : PLANETS) {
      millionths += planet[0] * sine(planet[1] + planet[2] * moon);
    }
    return millionths / 1_000_000;
  }

  /// The sun's apparent longitude in degrees, 0 to 360, at a Julian day in universal time.
  static double sun(double julian) {
    double t = (julian + lag(julian) / SECONDS_A_DAY - EPOCH) / DAYS_A_CENTURY;
    double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    double centre =
        (1.914602 - 0.004817 * t) * sine(anomaly)
            + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
            + 0.000289 * sine(3 * anomaly);
    double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    double apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
    return ((apparent % 360) + 360) % 360;
  }

  /// By how many seconds the even time of the sky is ahead of our clocks, after Espenak and Meeus.
  private static double lag(double julian) {
    double year = 2000 + (julian - EPOCH) / 365.25;
    double since2000 = year - 2000;
    if (year < 1986) {
      double since1975 = year - 1975;
      return 45.45 + 1.067 * since1975 - since1975 * since1975 / 260;
    }
    return year < 2005
        ? 63.86 + 0.3345 * since2000 - 0.060374 * since2000 * since2000
        : 62.92 + 0.32217 * since2000 + 0.005589 * since2000 * since2000;
  }

  private static double sine(double degrees) {
    return Math.sin(Math.toRadians(degrees % 360));
  }
}
