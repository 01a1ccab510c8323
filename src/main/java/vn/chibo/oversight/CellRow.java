package vn.chibo.oversight;

import java.time.LocalDate;
import java.util.UUID;

/// A cell as its row in the year's table begins.
record CellRow(UUID id, String name, LocalDate establishedOn, int members) {}
