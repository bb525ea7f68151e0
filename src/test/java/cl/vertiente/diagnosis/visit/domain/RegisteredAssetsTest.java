package cl.vertiente.diagnosis.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.committee.domain.Missing;
import cl.vertiente.diagnosis.form.domain.FormFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a visit may begin from: the visit before, and what the register came to know since. */
class RegisteredAssetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 19);
    private static final UUID PUMP = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final UUID OTHER = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L);

    private static AssetReport report(String name, AssetCondition condition, Map<String, AssetValue> values, LocalDate retired) {
        return new AssetReport(name, condition, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 7, 12), new TreeMap<>(values), null, null,
                retired, retired == null ? null : "Se cambió");
    }

    private static RegisteredAssets.Known pump(UUID id, String name, AssetCondition condition) {
        return new RegisteredAssets.Known(id, "PUMP", report(name, condition, Map.of(), null));
    }

    private static String known(String earlier, RegisteredAssets.Known... known) {
        return new RegisteredAssets(FormFixture.first(), List.of(known), DAY).in(FormFixture.answers(earlier)).json().toString()
                .replace('"', '\'');
    }

    @Test
    void whatOnlyTheRegisterKnowsIsAnEntryUnderItsIdentifier() {
        var values = Map.of("BRAND", AssetValue.of("Franklin"), "POWER", AssetValue.of(new BigDecimal("5.5")), "FLOW",
                AssetValue.missing(Missing.NOT_OBSERVED), "TYPE", AssetValue.of("NOBODY_OFFERS_THIS"));
        var one = new RegisteredAssets.Known(PUMP, "PUMP", report("Bomba nueva", AssetCondition.GOOD, values, null));
        assertThat(known("{'inhabitants':420}", one)).isEqualTo("{'inhabitants':420,'pumps':[{'id':'" + PUMP + "','name':'Bomba nueva',"
                + "'brand':'Franklin','power':5.5,'installed_on':'2026-07-12','condition':'GOOD'}]}");
    }

    @Test
    void whatBothKnowHasTheNameAndConditionOfTheRegister() {
        var earlier = "{'pumps':[{'id':'" + PUMP + "','name':'Bomba 1','power':4,'condition':'BAD'}]}";
        assertThat(known(earlier, pump(OTHER, "Bomba 2", AssetCondition.NOT_OBSERVED), pump(PUMP, "Bomba norte", AssetCondition.GOOD)))
                .isEqualTo("{'pumps':[{'id':'" + PUMP + "','name':'Bomba norte','power':4,'condition':'GOOD','installed_on':'2026-07-12'},"
                        + "{'id':'" + OTHER + "','name':'Bomba 2','installed_on':'2026-07-12'}]}");
    }

    @Test
    void whatIsOutOfUseIsNotOffered() {
        var earlier = "{'pumps':[{'id':'" + PUMP + "','name':'Bomba 1'}]}";
        assertThat(known(earlier, new RegisteredAssets.Known(PUMP, "PUMP", report("Bomba 1", AssetCondition.BAD, Map.of(), DAY))))
                .isEqualTo("{}");
        assertThat(known(earlier, pump(PUMP, "Bomba 1", AssetCondition.NOT_EXISTING))).isEqualTo("{}");
        assertThat(known("{'pumps':{'missing':'NOT_EXISTING'}}", pump(PUMP, "Bomba 1", AssetCondition.NOT_EXISTING)))
                .isEqualTo("{'pumps':{'missing':'NOT_EXISTING'}}");
        assertThat(known(earlier)).as("the register knows nothing").isEqualTo(earlier);
    }
}
