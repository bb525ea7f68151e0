package cl.vertiente.committee.domain;

import static cl.vertiente.committee.domain.RegisterFixture.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReadingTest {

    @Test
    void knowsTheCatalogueByItsHeadingsAndItsDate() {
        var heading = RegisterHeading.in(RegisterFixture.table(RegisterFixture.HEAD, GOOD)).orElseThrow();
        assertThat(heading.profile()).isEqualTo(RegisterProfile.DOH_CATASTRO);
        assertThat(heading.row()).isEqualTo(3);
        assertThat(heading.date()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(heading.missing()).isEmpty();
    }

    @Test
    void knowsTheRegistryOfOperators() {
        var head = "MXLOCATION;PROVINCIA;COMUNA;NOMBRE_OFICIAL_SISTEMA;RUT;AÑO_PUESTA_EN_MARCHA;N°_ARRANQUES;BENEFICIARIOS_ESTIMADOS;"
                + "CLASIFICACIÓN_ART_106_D50;APELACIÓN_SEGMENTO;REGISTRO_OPERADORES";
        var heading = RegisterHeading.in(RegisterFixture.table(head)).orElseThrow();
        assertThat(heading.profile()).isEqualTo(RegisterProfile.MOP_OPERADORES);
        assertThat(heading.columns()).hasSize(11);
        assertThat(heading.date()).isNull();
    }

    @Test
    void refusesHeadingsTwice() {
        assertThatThrownBy(() -> RegisterHeading.in(RegisterFixture.table(RegisterFixture.HEAD, GOOD, RegisterFixture.HEAD)))
                .isInstanceOf(Invalid.class).hasMessage("shared.table.heading-twice");
        assertThatThrownBy(() -> RegisterHeading.in(RegisterFixture.table(RegisterFixture.HEAD + ";Comuna")))
                .isInstanceOf(Invalid.class).hasMessage("shared.table.column-twice");
    }

    @Test
    void takesAGoodRowAsItIs() {
        var judged = RegisterFixture.one(GOOD);
        assertThat(judged.isRejected()).isFalse();
        assertThat(judged.flags()).isEmpty();
        assertThat(judged.row().communeCut()).isEqualTo("03101");
        assertThat(judged.row().state()).isEqualTo(SystemState.ACTIVE);
        assertThat(judged.row().place().utm().zone()).isEqualTo(19);
        assertThat(judged.checked().check()).isEqualTo(CoordinateCheck.IN_COMMUNE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Copiapó                     | COPIAPO                   | ",
        "2010                        |                           | MISSING_YEAR",
        "2010                        | 30-12-1899                | MISSING_YEAR",
        "214                         |                           | MISSING_CONNECTIONS",
        "348215;6976945;19;          | 0;0;0;                    | ZERO_COORDINATES",
        "348215;6976945;19;          | 6976945;348215;19;        | SWAPPED_AXES",
        "-70.5341464742;-27.3221951503 | -27.3221951503;-70.5341464742 | SWAPPED_AXES",
        "-70.5341464742;-27.3221951503 | -70.5341464742;           | IMPOSSIBLE_COORDINATES",
        "348215;6976945;19;          | 348215;6979945;19;        | COORDINATES_DISAGREE",
        "348215;6976945;19;          | 348215;6976945;18;        | COORDINATES_DISAGREE"})
    void flagsAndRepairsNothing(String good, String bad, String flag) {
        var judged = RegisterFixture.one(GOOD.replace(good, bad == null ? "" : bad));
        assertThat(judged.faults()).isEmpty();
        assertThat(judged.flags()).extracting(RegisterFlag::name).isEqualTo(flag == null ? java.util.List.of() : java.util.List.of(flag));
        assertThat(judged.row().place().isKnown()).isEqualTo(!"COORDINATES_DISAGREE".equals(flag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"214|doscientos", "214|-1", "2010|3010", "214|214.5", "214|=", "Copiapó|Copiapoa", "Comité San Pedro|",
        "Comité San Pedro|COMITÃ‰", "Activo|Durmiente", "-27.3221951503|sur"})
    void rejectsWhatCannotBeRead(String change) {
        var parts = change.split("\\|", -1);
        assertThat(RegisterFixture.one(GOOD.replace(parts[0], parts[1])).isRejected()).as(change).isTrue();
    }

    @Test
    void saysHowFarOutOfItsCommuneAPlaceIs() {
        var out = RegisterFixture.read(3.44, GOOD).rows().get(0);
        assertThat(out.flags()).containsExactly(RegisterFlag.OUTSIDE_COMMUNE);
        assertThat(out.checked().kmOutside()).isEqualByComparingTo("3.4");
        assertThat(RegisterFixture.read(1.9, GOOD).rows().get(0).flags()).isEmpty();
        assertThat(RegisterFixture.read(null, GOOD).rows().get(0).flags()).containsExactly(RegisterFlag.NOT_CHECKED);
    }

    @Test
    void flagsNumbersAndNamesThatStandTwiceAndRejectsARowThatDoes() {
        var rows = RegisterFixture.read(0.0, GOOD, GOOD.replace("San Pedro", "San Juan"), GOOD.replace("1690", "1691"),
                GOOD.replace("Comité San Pedro", "COMITE  SAN PEDRO")).rows();
        assertThat(rows.get(0).flags()).containsExactlyInAnyOrder(RegisterFlag.DUPLICATE_NUMBER, RegisterFlag.DUPLICATE_NAME);
        assertThat(rows.get(1).flags()).containsExactly(RegisterFlag.DUPLICATE_NUMBER);
        assertThat(rows.get(2).flags()).containsExactly(RegisterFlag.DUPLICATE_NAME);
        assertThat(rows.get(3).faults()).extracting(fault -> fault.key()).containsExactly("committee.import.row-twice");
    }

    @Test
    void keepsWhatWasMergedAsAState() {
        assertThat(RegisterFixture.one(GOOD.replace("Activo", "Fusionado")).row().state()).isEqualTo(SystemState.MERGED);
    }

    @Test
    void aRowOfTotalsIsNoSystem() {
        assertThat(RegisterFixture.one(";;TOTAL GENERAL;;9999;;;;;;;;").faults()).extracting(fault -> fault.key())
                .containsExactly("committee.import.total");
    }

    @Test
    void findsACommuneByItsAlias() {
        assertThat(RegisterFixture.one(GOOD.replace("Copiapó", " trehuaco ")).row().communeCut()).isEqualTo("16207");
        assertThat(java.util.stream.Stream.of("N°_ARRANQUES", "arranques_dic2020", "Nº de  Arranques"))
                .allMatch(heading -> RegisterColumn.headed(heading).orElseThrow() == RegisterColumn.CONNECTIONS);
    }
}
