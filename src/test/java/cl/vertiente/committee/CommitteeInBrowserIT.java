package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keeping of a committee on its pages, large and small. */
@ServerTest
class CommitteeInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static void picture(Page page, String name) {
        Look.at(page, "committee-" + name);
    }

    private List<Page> both(String account) {
        return List.of(Visitor.signIn(browser.page(), account), Visitor.signIn(browser.phone(), account));
    }

    private static String pageOf(String system) {
        return "/comites/" + Registered.id(system);
    }

    @Test
    void everyTabOfACommitteeIsReadableInBothSizes() {
        var sheet = pageOf(Registered.served(0));
        for (var page : both("coordinacion")) {
            for (var tab : List.of("", "/operador", "/contactos", "/instalaciones", "/historial", "/editar", "/fusionar")) {
                page.navigate(sheet + tab);
                picture(page, "tab" + tab.replace('/', '-'));
            }
            page.navigate("/comites");
            picture(page, "list");
            page.navigate("/comites/propositos");
            picture(page, "purposes");
            page.navigate("/");
            assertThat(page.textContent("main")).contains("Comités con un cargo de la directiva vencido o por vencer");
            picture(page, "home");
        }
    }

    @Test
    void aContactIsAddedRefusedMendedAndEnded() {
        var sheet = pageOf(Registered.alone());
        var page = Visitor.signIn(browser.phone(), "coordinacion");
        page.navigate(sheet + "/contactos?contacto=nuevo");
        picture(page, "contact-form");
        page.selectOption("#purpose", "EMERGENCY");
        page.selectOption("#kind", "PERSON");
        page.fill("#name", "Ana Prueba");
        page.fill("#phone", "9 1234 5678");
        page.click("#do-contact");
        assertThat(page.textContent("#errores")).contains("autorizó");
        assertThat(page.inputValue("#phone")).as("nothing typed is lost").isEqualTo("9 1234 5678");
        page.fill("#consentOn", "2026-10-01");
        page.click("#do-contact");
        assertThat(page.textContent("main")).contains("Contacto guardado").contains("+56 9 1234 5678").contains("Vigente");
        page.click("text=Editar >> nth=-1");
        page.fill("#validFrom", "2026-10-01");
        page.fill("#validUntil", "2026-10-10");
        page.click("#do-contact");
        assertThat(page.textContent("main")).contains("Terminado");
        picture(page, "contacts");
        page.navigate(sheet + "/historial");
        assertThat(page.textContent("main")).contains("Contactos").contains("Ana Prueba").contains("Hasta");
    }

    @Test
    void aPhoneIsHiddenFromTheRegionalGovernment() {
        var page = Visitor.signIn(browser.phone(), "gore.biobio");
        page.navigate(pageOf(Registered.served(0)) + "/contactos");
        assertThat(page.textContent("main")).contains("están ocultos").contains("+56*******").doesNotContain("+56 9 0000 0005");
        assertThat(page.locator("text=Agregar contacto").count()).isZero();
        picture(page, "contacts-masked");
    }

    @Test
    void anInstallationIsSeenTwiceAndItsHistoryShown() {
        var sheet = pageOf(Registered.alone());
        for (var page : both("coordinacion")) {
            page.navigate(sheet + "/instalaciones");
            page.selectOption("#tipo", "TANK");
            page.click("text=Registrar instalación >> nth=-1");
            page.fill("#name", "Estanque alto");
            page.selectOption("#condition", "NOT_OPERATIVE");
            page.fill("#values-VOLUME", "30,5");
            page.selectOption("#values-TYPE", "ELEVATED");
            page.selectOption("#missing-MATERIAL", "NOT_OBSERVED");
            picture(page, "installation-form");
            page.click("#do-asset");
            assertThat(page.textContent("#errores")).contains("explique en una frase");
            page.fill("#note", "Filtra por la base");
            page.click("#do-asset");
            assertThat(page.textContent("main")).contains("Guardado lo visto").contains("30,5 m³").contains("No operativo")
                    .contains("No observado");
            page.click("text=Registrar lo visto >> nth=0");
            assertThat(page.inputValue("#values-VOLUME")).isEqualTo("30,5");
            page.selectOption("#condition", "GOOD");
            page.click("#do-asset");
            page.click("text=Historia >> nth=-1");
            assertThat(page.textContent("main")).contains("Lo que se ha visto de").contains("Filtra por la base");
            picture(page, "installation-history");
        }
    }

    @Test
    void aPostIsRenewedAndEndedAndACertificateKept() {
        var system = Registered.alone();
        Api.as("coordinacion").put(system + "/board/" + UUID.randomUUID(), Map.of("post", "PRESIDENT", "name", "Elba Prueba", "electedOn",
                "2023-11-01", "validUntil", "2026-11-01")).is(201);
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate(pageOf(system) + "/operador");
        assertThat(page.textContent("main")).contains("vencidos o por vencer").contains("Sin certificado");
        page.click("text=Renovar >> nth=0");
        assertThat(page.inputValue("#name")).isEqualTo("Elba Prueba");
        page.fill("#electedOn", "2026-10-10");
        page.fill("#validUntil", "2029-10-10");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Renovada").doesNotContain("vencidos o por vencer");
        page.click("text=Terminar >> nth=0");
        picture(page, "board-end");
        page.click("#do-end");
        assertThat(page.textContent("#errores")).contains("por qué termina");
        page.fill("#reason", "Renuncia");
        page.click("#do-end");
        assertThat(page.textContent("main")).contains("El cargo quedó terminado").contains("Renuncia");
        page.click("text=Registrar certificado");
        page.fill("#issuedOn", "2026-10-01");
        page.fill("#boardUntil", "2029-10-10");
        page.setInputFiles("#evidenceSha256", new FilePayload("certificado.pdf", "application/pdf", Ledger.PDF));
        picture(page, "certificate-form");
        page.click("#do-certificate");
        assertThat(page.textContent("main")).contains("Certificado guardado").contains("Sirve hoy");
        picture(page, "board");
    }

    @Test
    void aPlaceIsPickedOnTheMapAndShownBothWays() {
        var system = Registered.alone();
        for (var page : both("coordinacion")) {
            page.navigate(pageOf(system) + "/editar");
            page.click("text=Acercar");
            page.click("text=Acercar");
            page.locator("[data-place-map] svg").click();
            assertThat(page.inputValue("#position-source")).isEqualTo("MAP");
            assertThat(page.textContent("[data-place-said]")).contains("Punto marcado en el mapa");
            assertThat(Integer.parseInt(page.inputValue("#position-accuracyMetres"))).isPositive();
            var latitude = page.inputValue("#position-latitude");
            picture(page, "edit-picked");
            page.click("#do-save");
            assertThat(page.textContent("main")).contains(latitude).contains("UTM WGS84").contains("18 S").contains("Mapa");
        }
        var kept = Api.as("coordinacion").get(system).is(200).json();
        assertThat(kept.at("/position/source").asText()).isEqualTo("MAP");
        assertThat(kept.get("coordinateCheck").asText()).isEqualTo("IN_COMMUNE");
    }

    @Test
    void whoIsLateSeesWhatSomebodyElseWroteAndLosesNothing() {
        var system = Registered.alone();
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate(pageOf(system) + "/editar");
        page.fill("#shortName", "Lo mío");
        page.fill("#identity-servedCommunes", "Cabrero, nolandia");
        var read = Api.as("coordinacion").get(system).is(200);
        Api.as("coordinacion").put(system, Map.of("officialName", read.json().get("officialName").asText(), "shortName", "Lo de otra",
                "operator", Map.of("name", "Comité", "kind", "COMMITTEE")), "If-Match", read.header("ETag")).is(200);
        page.click("#do-save");
        assertThat(page.textContent("#errores")).contains("nolandia");
        page.fill("#identity-servedCommunes", "cabrero");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Otra persona cambió").contains("Lo de otra");
        assertThat(page.inputValue("#shortName")).isEqualTo("Lo mío");
        picture(page, "stale");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Cambios guardados").contains("Lo mío").contains("Cabrero");
    }

    @Test
    void aDuplicateIsComparedAndMerged() {
        var duplicate = Registered.alone();
        var name = Registered.name();
        var survivor = Registered.alone("Yumbel", name);
        for (var page : both("coordinacion").subList(1, 2)) {
            page.navigate(pageOf(duplicate));
            page.click("text=Es un duplicado");
            page.selectOption("#con", Registered.id(survivor));
            page.click("text=Comparar");
            assertThat(page.textContent("main")).contains(name).contains("Qué pasa al fusionar");
            picture(page, "merge");
            page.click("#do-merge");
            assertThat(page.textContent("#errores")).contains("Escriba cómo se sabe");
            page.fill("#reason", "Visita del 1 de octubre");
            page.click("#do-merge");
            assertThat(page.url()).endsWith(pageOf(survivor));
            assertThat(page.textContent("main")).contains("quedó fusionado").contains("Duplicados fusionados en este");
            page.navigate(pageOf(survivor) + "/historial");
            assertThat(page.textContent("main")).contains("Fusión de duplicados").contains("Visita del 1 de octubre");
            page.navigate(pageOf(duplicate));
            assertThat(page.textContent("main")).contains("Este sistema es duplicado").contains(name);
            picture(page, "merged");
        }
    }
}
