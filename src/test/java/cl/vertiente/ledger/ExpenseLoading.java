package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The loads of one test's ledger, as the analyst sends them. */
abstract class ExpenseLoading {

    Ledger ledger;

    Api.Answer bring(byte[] book, String query) {
        return Api.as("rendiciones").upload(ledger.path("/vouchers/imports?" + query), "gastos.xlsx", book);
    }

    Api.Answer bring(byte[] book, byte[] zip, String query) {
        return Api.as("rendiciones").upload(ledger.path("/vouchers/imports?" + query), Map.of("file", new Api.Part("gastos.xlsx", book),
                "documents", new Api.Part("documentos.zip", zip)));
    }

    static void counts(JsonNode said, int created, int unchanged, int rejected) {
        assertThat(List.of(said.get("created").asInt(), said.get("unchanged").asInt(), said.get("rejected").asInt()))
                .as(said.toPrettyString()).containsExactly(created, unchanged, rejected);
        assertThat(said.get("read").asInt()).isEqualTo(created + unchanged + rejected).isEqualTo(said.get("rows").size());
    }

    JsonNode expenses() {
        return Api.as("rendiciones").get(ledger.path("/vouchers?kind=EXPENSE&limit=500")).is(200).json().get("items");
    }

    static String sentence(JsonNode said, int row) {
        return said.at("/rows/" + row + "/messages/0").asText();
    }

    /** Where the answer is kept. */
    static String at(Api.Answer answer) {
        return answer.header("Location").replaceFirst(".*/api/v1", "");
    }
}
