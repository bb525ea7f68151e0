package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The multiplier in UF of the day of each event, computed by hand. */
@ServerTest
class MultiplierInUfIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private final Portfolio portfolio = new Portfolio();
    private Ledger first;
    private Ledger second;

    /** 470.000.001 shared at 60 and 40 %, of two communes, proven; 100.000.000 of the first alone, without a document. */
    @BeforeEach
    void told() {
        Ledger.clock(Server.CLOCK);
        first = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        second = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        portfolio.awarded(portfolio.initiative(List.of("08304", "08301"), first.id, 60, second.id, 40), "2026-04-21", 470_000_001);
        portfolio.happens(portfolio.initiative(List.of("08304"), first.id, 100), "AWARD", "2026-05-05", "amount", 100_000_000, "taxId",
                "76.086.428-5");
        first.record(first.income("2026-06-11", 10_000_000)).is(201);
        first.record(first.income("2026-06-17", 30_000_000)).is(201);
        var agreedOn = coordinator.get("/multiplier/contributions?agreement=" + first.id).is(200).json().at("/items/0/agreedOn").asText();
        loaded(agreedOn, "39.000,00");
        loaded("2026-04-21", "39.412,07");
        loaded("2026-05-05", "39.500,00");
        loaded("2026-06-11", "39.600,00");
        loaded("2026-06-17", "39.650,50");
    }

    private static void loaded(String day, String value) {
        var file = "Fecha;UF;Corrección\n%s;%s;sí\n".formatted(day.replaceFirst("(\\d{4})-(\\d{2})-(\\d{2})", "$3-$2-$1"), value);
        Api.as("admin").upload("/imports/reference?dryRun=false", "uf.csv", file.getBytes(StandardCharsets.UTF_8),
                Map.of("source", "Valores de una prueba")).is(200);
    }

    private JsonNode of(Ledger ledger) {
        return coordinator.get("/multiplier?unit=UF&agreement=" + ledger.id).is(200).json().get("uf");
    }

    private static void is(JsonNode whole, String pointer, String number) {
        assertThat(whole.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(number);
    }

    /**
     * 141.000.001 and 141.000.000 (two communes) by 39.412,07 are 3.577,58 each; 100.000.000 by 39.500,00 is 2.531,65. Given:
     * 100.000.000 by 39.000,00; 10.000.000 by 39.600,00 = 252,53 and 30.000.000 by 39.650,50 = 756,61.
     */
    @Test
    void reckonsEachAmountByTheUfOfItsDay() {
        var whole = of(first);
        is(whole, "/awarded/amount", "9686.81");
        is(whole, "/awarded/evidenced", "7155.16");
        is(whole, "/awarded/unsupported", "2531.65");
        is(whole, "/contribution/agreed", "2564.10");
        is(whole, "/contribution/transferred", "1009.14");
        is(whole, "/ratios/awarded", "3.7779");
        is(whole, "/evidencedRatios/awarded", "2.7905");
        is(whole, "/ratiosOnTransferred/awarded", "9.5991");
        is(of(second), "/awarded/amount", "4770.12");
        assertThat(of(second).at("/ratiosOnTransferred/awarded").isNull()).as("nothing was transferred").isTrue();
        var pesos = coordinator.get("/multiplier?agreement=" + first.id).is(200).json();
        assertThat(pesos.get("uf").isNull()).as("only when asked").isTrue();
        assertThat(pesos.at("/awarded/amount").asLong()).isEqualTo(382_000_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREEMENT", "REGION", "COMMUNE", "TYPOLOGY", "SOURCE", "YEAR"})
    void hasPartsAndRowsThatAddUpToTheWhole(String cut) {
        var whole = of(first);
        var parts = coordinator.get("/multiplier/parts?unit=UF&agreement=" + first.id + "&by=" + cut).is(200).json().get("items");
        for (var sum : List.of("amount", "evidenced", "unsupported")) {
            var added = BigDecimal.ZERO;
            for (var part : parts) {
                added = added.add(part.at("/uf/awarded/" + sum).decimalValue());
            }
            assertThat(added).as("%s by %s", sum, cut).isEqualByComparingTo(whole.at("/awarded/" + sum).decimalValue());
        }
        for (var part : parts) {
            var address = part.at("/awarded/_rows").asText();
            var added = BigDecimal.ZERO;
            for (var row : coordinator.get(address).is(200).json().get("items")) {
                added = added.add(row.get("amountInUf").decimalValue());
            }
            assertThat(added).as(address).isEqualByComparingTo(part.at("/uf/awarded/amount").decimalValue());
        }
    }

    @Test
    void counts40And60PercentOfOneAmountOnce() {
        is(of(first), "/awarded/evidenced", "7155.16");
        is(of(second), "/awarded/evidenced", "4770.12");
        var rows = coordinator.get("/multiplier/rows?figure=AWARDED&unit=UF&agreement=" + first.id).is(200).json().get("items");
        is(rows.get(0), "/amountInUf", "7155.16");
        is(rows.get(0), "/uf", "39412.07");
        is(rows.get(1), "/amountInUf", "2531.65");
    }

    @Test
    void refusesWhatItWouldHaveToGuess() {
        portfolio.awarded(portfolio.initiative(List.of("08304"), first.id, 100), "2019-01-07", 5_000_000);
        var refused = coordinator.get("/multiplier?unit=UF&agreement=" + first.id).is(409);
        assertThat(refused.json().toString()).contains("07-01-2019");
        coordinator.get("/multiplier/parts?by=YEAR&unit=UF&agreement=" + first.id).is(409);
        coordinator.get("/multiplier/rows?figure=AWARDED&unit=UF&agreement=" + first.id).is(409);
        coordinator.get("/multiplier?agreement=" + first.id).is(200);
        coordinator.get("/multiplier?unit=UTM&agreement=" + first.id).is(400);
        is(of(second), "/awarded/amount", "4770.12");
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/cartera/multiplicador?unit=UF&agreement=" + first.id);
        assertThat(page.textContent("p.warning")).contains("07-01-2019", "1 día");
        assertThat(page.textContent("main")).contains("$387.000.001");
    }

    @Test
    void isShownOnThePageAndItsRows() {
        var page = Visitor.signIn(browser.page(), "gore.biobio");
        page.navigate("/cartera/multiplicador?agreement=" + first.id);
        page.selectOption("#unit", "UF");
        page.click("form.filters button");
        assertThat(page.textContent("main").replaceAll("\\s+", " ")).contains("UF 9.686,81", "UF 2.531,65", "3,78 veces", "2,79 veces",
                "UF del día", "UF 2.564,10");
        Look.at(page, "cartera-multiplicador-uf");
        page.click("a.figure:has-text('UF 9.686,81')");
        assertThat(page.textContent("main").replaceAll("\\s+", " ")).contains("UF 7.155,16", "$282.000.001 a $39.412,07 la UF",
                "UF 9.686,81");
    }

    /** As it was before any test did something. */
    @Test
    void isToldOfEachAgreementOfTheDemonstration() {
        int told = 0;
        for (var agreement : coordinator.get("/agreements?limit=500").is(200).json().get("items")) {
            if (agreement.get("code").asText().endsWith("-DEMO")) {
                var uf = coordinator.get("/multiplier?unit=UF&asOf=2026-10-18T12:00:00Z&agreement=" + agreement.get("id").asText()).is(200)
                        .json().get("uf");
                assertThat(uf.at("/contribution/agreed").decimalValue()).isPositive();
                assertThat(uf.at("/awarded/amount").decimalValue()).isPositive();
                told++;
            }
        }
        assertThat(told).isEqualTo(4);
    }
}
