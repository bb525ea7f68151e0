package cl.vertiente.diagnosis.score.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published has no number without a score, none with two, and says where it is wrong. */
class IndexTableRulesTest {

    private static List<String> faults(String pointer, String value) {
        try {
            var table = (ObjectNode) Json.mapper().readTree(Json.write(IndexFixture.small()));
            int cut = pointer.lastIndexOf('/');
            var parent = table.at(pointer.substring(0, cut));
            var name = pointer.substring(cut + 1);
            var said = Json.mapper().readTree(value);
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(name), said);
            } else {
                ((ObjectNode) parent).set(name, said);
            }
            IndexTableRules.check(Json.mapper().treeToValue(table, IndexTable.class));
            return List.of();
        } catch (Invalid wrong) {
            return wrong.faults().stream().map(fault -> fault.pointer() + " " + fault.key().replace("diagnosis.table.", "")).toList();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void aSoundTablePasses() {
        assertThatCode(() -> IndexTableRules.check(IndexFixture.small())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/criteria/1/bands/0/from          | 0       | /criteria/1/bands/0/from band-open",
        "/criteria/1/bands/2/to            | 100     | /criteria/1/bands/2/to band-open",
        "/criteria/1/bands/1/from          | 21      | /criteria/1/bands/1/from band-gap",
        "/criteria/1/bands/1/from          | 19      | /criteria/1/bands/1/from band-overlap",
        "/criteria/1/bands/1/fromInclusive | true    | /criteria/1/bands/1/fromInclusive band-overlap",
        "/criteria/1/bands/0/toInclusive   | false   | /criteria/1/bands/1/fromInclusive band-gap",
        "/criteria/1/bands/2/fromInclusive | false   | /criteria/1/bands/2/fromInclusive band-gap",
        "/criteria/1/bands/1/to            | null    | /criteria/1/bands/2/from band-inner",
        "/criteria/1/bands/1/score         | 1.01    | /criteria/1/bands/1/score share",
        "/criteria/1/bands/0               | null    | /criteria/1/bands bands",
        "/criteria/1/bands                 | []      | /criteria/1/bands bands",
        "/criteria/1/choices               | {}      | /criteria/1/choices not-used",
        "/criteria/0/weight                | 0       | /criteria/0/weight weight",
        "/criteria/0/weight                | 1000.1  | /criteria/0/weight weight",
        "/criteria/0/weight                | 0.0000001 | /criteria/0/weight weight",
        "/criteria/0/notExisting           | null    | /criteria/0/notExisting share",
        "/criteria/0/choices               | {`YES`:1} | /criteria/0/choices choices",
        "/criteria/0/bands                 | []      | /criteria/0/bands not-used",
        "/criteria/0/reads                 | null    | /criteria/0/reads code",
        "/criteria/0/source                | ` `     | /criteria/0/source missing",
        "/criteria/1/code                  | `POWER` | /criteria/1/code twice",
        "/criteria/2/unknown/0             | `FIXED` | /criteria/2/unknown/0 unknown",
        "/criteria/2/choices/FIXED         | -0.1    | /criteria/2/choices scores",
        "/criteria/2                       | null    | /criteria/2 missing",
        "/criteria/5/reads                 | `FREE_CL` | /criteria/5/reads code",
        "/parts/SYSTEM                     | null    | /parts/SYSTEM weight",
        "/letters/1/from                   | 0.95    | /letters letters",
        "/letters/3/from                   | 0.1     | /letters letters",
        "/letters                          | null    | /letters missing",
        "/minimumCoverage                  | 1.5     | /minimumCoverage share",
        "/severities/HIGH                  | 8       | /severities/HIGH severity",
        "/rules/0/values                   | [`COMPLIES`] | /rules/0/values values",
        "/rules/3/reads                    | `NOBODY` | /rules/3/reads no-criterion",
        "/rules/3/severity                 | null    | /rules/3 missing",
        "/texts/WATER                      | ``      | /texts/WATER text"})
    void saysWhereATableIsWrong(String pointer, String value, String fault) {
        assertThat(faults(pointer, value.replace('`', '"'))).contains(fault);
    }

    @Test
    void eachOfItsCodesNeedsItsText() {
        assertThat(faults("/texts", "{}")).contains("/texts/POWER missing", "/texts/R_WATER missing");
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(faults("/criteria/1/bands", "[{\"from\":1,\"fromInclusive\":true,\"to\":0,\"toInclusive\":true,\"score\":2}]"))
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
