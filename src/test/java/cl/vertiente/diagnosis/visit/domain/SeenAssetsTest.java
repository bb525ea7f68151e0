package cl.vertiente.diagnosis.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.form.domain.FormFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a visit hands over to the register of installations, and which photos speak for it. */
class SeenAssetsTest {

    private static final String UNIT = "01900000-0000-7000-8000-000000000001";
    private static final String UNITS = "'telemetry_units':[{'id':'" + UNIT + "','name':'Telemetría fantasma','condition':'GOOD'}]}";

    private static List<String> seen(String answers) {
        return new SeenAssets(FormFixture.first(), FormFixture.answers(answers), LocalDate.of(2026, 10, 19)).all().stream()
                .map(seen -> seen.kind() + " " + seen.report().name()).toList();
    }

    private static AskedPhotos photos(String answers) {
        return new AskedPhotos(FormFixture.first(), FormFixture.answers(answers));
    }

    @Test
    void anInstallationThatIsNotAskedForIsNotThere() {
        assertThat(seen("{'telemetry':true," + UNITS)).containsExactly("TELEMETRY Telemetría fantasma");
        assertThat(seen("{'telemetry':false," + UNITS)).isEmpty();
        assertThat(seen("{'telemetry':{'missing':'NOT_OBSERVED'}," + UNITS)).isEmpty();
    }

    @Test
    void aPhotoOfWhatIsNotAskedProvesNothing() {
        var unit = UUID.fromString(UNIT);
        assertThat(photos("{'telemetry':true," + UNITS).shows("telemetry_units.photos", unit)).isTrue();
        assertThat(photos("{'telemetry':false," + UNITS).shows("telemetry_units.photos", unit)).isFalse();
        assertThat(photos("{'state_supply_pumping':'BAD'}").shows("state_supply_pumping_photos", null)).isTrue();
        assertThat(photos("{'state_supply_pumping':'GOOD'}").shows("state_supply_pumping_photos", null)).isFalse();
        assertThat(photos("{}").shows("inhabitants", null)).as("the source of no number").isFalse();
        assertThat(photos("{'inhabitants':420}").shows("inhabitants", null)).isTrue();
        assertThat(photos("{'inhabitants':{'missing':'NOT_OBSERVED'}}").shows("inhabitants", null)).isFalse();
        var pump = "{'pumps':[{'id':'" + UNIT + "','power':7.5}]}";
        assertThat(photos(pump).shows("pumps.power", unit)).isTrue();
        assertThat(photos(pump).shows("pumps.flow", unit)).isFalse();
        assertThat(photos(pump).shows("pumps.power", UUID.randomUUID())).as("of an entry that is gone").isFalse();
        assertThat(photos("{}").shows(null, null)).as("of the whole visit").isTrue();
        assertThat(photos("{}").shows("pumps.photos", UUID.randomUUID())).as("of an entry that is not there yet").isTrue();
    }
}
