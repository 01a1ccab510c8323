package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.gson.JsonParser;
import com.marcnuri.helm.Helm;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The chart lints strictly, and every manifest it makes is one that Kubernetes' own schema takes.
class HelmChartTest {

  static final Helm CHART = new Helm(Path.of("helm"));

  @Test
  void theChartLintsWithoutAWarning() {
    var result = CHART.lint().strict().call();

    assertThat(result.getMessages()).noneMatch(line -> line.contains("WARNING"));
    assertThat(result.isFailed()).isFalse();
  }

  @Test
  void everyManifestFitsKubernetesSchema() throws IOException {
    var manifests = manifests(CHART.template().withName("evening").call());

    assertThat(manifests)
        .extracting(manifest -> manifest.path("kind").asText())
        .contains("Deployment", "Service", "Ingress", "NetworkPolicy", "PodDisruptionBudget");
    for (var manifest : manifests) {
      mustFitSchema(manifest);
    }
  }

  @Test
  void aWordThatKubernetesDoesNotKnowIsNoticed() throws IOException {
    var chart = CHART.template().withName("evening").call();

    var misspelt = manifests(chart.replace("imagePullPolicy", "imagePulPolicy"));

    assertThatThrownBy(() -> misspelt.forEach(HelmChartTest::mustFitSchema))
        .hasMessageContaining("imagePulPolicy");
  }

  @Test
  void noSecretStandsInTheChart() {
    var chart = CHART.template().withName("evening").call();

    assertThat(chart).doesNotContain("kind: Secret").contains("secretRef");
  }

  @Test
  void aSingleReplicaAsksForNoDisruptionBudget() {
    var chart = CHART.template().withName("evening").set("replicas", 1).call();

    assertThat(chart).doesNotContain("PodDisruptionBudget");
  }

  private static List<JsonNode> manifests(String chart) throws IOException {
    var mapper = new ObjectMapper(new YAMLFactory());
    var found = new ArrayList<JsonNode>();
    try (var documents = mapper.readerFor(JsonNode.class).<JsonNode>readValues(chart)) {
      documents.forEachRemaining(found::add);
    }
    return found.stream().filter(JsonNode::isObject).toList();
  }

  private static void mustFitSchema(JsonNode manifest) {
    var json = JsonParser.parseString(manifest.toString());
    try {
      switch (manifest.path("kind").asText()) {
        case "Deployment" -> V1Deployment.validateJsonElement(json);
        case "Service" -> V1Service.validateJsonElement(json);
        case "Ingress" -> V1Ingress.validateJsonElement(json);
        case "NetworkPolicy" -> V1NetworkPolicy.validateJsonElement(json);
        case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
        default -> throw new IllegalArgumentException("no schema for " + manifest.path("kind"));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
