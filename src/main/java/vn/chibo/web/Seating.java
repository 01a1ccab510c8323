package vn.chibo.web;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Places members on arcs round the table for the `seats` tag, in the order they are given, row by
/// row from the left. Any number from none to some hundreds fits the same picture.
class Seating {

  record Place(String state, int x, int y, int r) {}

  private static final int CENTRE_X = 200;
  private static final int CENTRE_Y = 192;
  private static final int INNER = 110;
  private static final int OUTER = 178;
  private static final int LARGEST = 14;
  private static final int LONGEST_SINGLE_ROW = 12;

  private Seating() {}

  @TemplateExtension(namespace = "seating")
  static List<Place> arrange(List<?> states) {
    int rows = rowsFor(states.size());
    int size = Math.min(LARGEST, (OUTER - INNER) / Math.max(1, rows) * 2 / 5);
    var places = new ArrayList<Place>();
    int next = 0;
    for (int row = 0; row < rows; row++) {
      int seats = seatsOf(row, rows, states.size());
      for (int seat = 0; seat < seats; seat++) {
        places.add(place(states.get(next++), row, rows, fraction(seat, seats), size));
      }
    }
    return List.copyOf(places);
  }

  private static int rowsFor(int members) {
    int rows = members > LONGEST_SINGLE_ROW ? 2 : 1;
    while (capacity(rows) < members) {
      rows++;
    }
    return rows;
  }

  /// How many circles fit without touching when the ring is cut into so many rows.
  private static int capacity(int rows) {
    int seats = 0;
    for (int row = 0; row < rows; row++) {
      seats += (int) (Math.PI * radius(row, rows) / pitch(rows));
    }
    return seats;
  }

  private static double pitch(int rows) {
    return Math.min(LARGEST * 2 + 6, (double) (OUTER - INNER) / rows);
  }

  /// The outer row first, each in proportion to its length; the last takes what is left.
  private static int seatsOf(int row, int rows, int members) {
    return share(row + 1, rows, members) - share(row, rows, members);
  }

  private static int share(int rowsDone, int rows, int members) {
    double done = 0;
    double all = 0;
    for (int row = 0; row < rows; row++) {
      all += radius(row, rows);
      done += row < rowsDone ? radius(row, rows) : 0;
    }
    return (int) Math.round(members * done / all);
  }

  private static double radius(int row, int rows) {
    return rows == 1 ? OUTER - LARGEST : OUTER - row * (double) (OUTER - INNER) / (rows - 1);
  }

  private static double fraction(int seat, int seats) {
    return seats == 1 ? 0.5 : (double) seat / (seats - 1);
  }

  private static Place place(Object state, int row, int rows, double fraction, int size) {
    double angle = Math.PI * (1 - fraction);
    return new Place(
        state.toString().toLowerCase(Locale.ROOT),
        (int) Math.round(CENTRE_X + radius(row, rows) * Math.cos(angle)),
        (int) Math.round(CENTRE_Y - radius(row, rows) * Math.sin(angle)),
        size);
  }
}
