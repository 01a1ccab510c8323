package vn.chibo.quorum;

/// How good a scored meeting was (R33): Tốt, Khá, Trung bình, Kém.
public enum Grade {
  GOOD,
  FAIR,
  AVERAGE,
  POOR
}
