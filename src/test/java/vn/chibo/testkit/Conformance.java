package vn.chibo.testkit;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF finds wrong with a file, measured against PDF/A-2a and PDF/UA-1.
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  public static List<String> faults(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> faults(pdf, flavour))
        .distinct()
        .toList();
  }

  private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      return result.isCompliant()
          ? Stream.empty()
          : result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(fault ->
                  flavour + " " + fault.getRuleId().getClause() + " " + fault.getMessage());
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not read the file", e);
    }
  }
}
