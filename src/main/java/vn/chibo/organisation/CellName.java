package vn.chibo.organisation;

/// How a cell is written: on the masthead, in the head of its documents and in their date line.
/// `upper` is the organisation it stands under, as "Đảng bộ xã Nậm Sáng".
public record CellName(CellId cell, String name, String shortName, String upper, String place) {}
