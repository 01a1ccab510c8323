package vn.chibo.exchange;

import jakarta.ws.rs.core.Response;

/// The two kinds of files that are handed out.
enum SheetKind {
  CSV("text/csv; charset=utf-8", "csv"),
  XLSX(SheetKind.XLSX_TYPE, "xlsx");

  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String type;
  private final String ending;

  SheetKind(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  SheetOut open() {
    return switch (this) {
      case CSV -> new CsvOut();
      case XLSX -> new XlsxOut();
    };
  }

  Response download(byte[] bytes, String name) {
    return Response.ok(bytes)
        .type(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"")
        .build();
  }
}
