package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.StateForbids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Phone PHONE = Phone.of("+56 9 1234 5678");

    private static ContactCard card(ContactKind kind, Phone phone, String email, ContactChannel channel, LocalDate consentOn, String text) {
        return new ContactCard("FIELD", kind, "Ana Prueba", null, phone, email, null, null, null, channel, consentOn, text, TODAY, null);
    }

    private static void refused(ContactCard card, String... pointers) {
        assertThatThrownBy(() -> new Contact(Ids.next(), Ids.next(), card, TODAY)).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Fault::pointer).containsExactlyInAnyOrder(pointers));
    }

    @Test
    void aPhoneOfAPersonNeedsItsConsentAndTheTextOfIt() {
        refused(card(ContactKind.PERSON, PHONE, null, ContactChannel.CALL, null, null), "/consentOn");
        refused(card(ContactKind.PERSON, PHONE, null, ContactChannel.CALL, TODAY, null), "/consentVersion");
        refused(card(ContactKind.PERSON, PHONE, null, ContactChannel.CALL, TODAY.plusDays(1), "1"), "/consentOn");
        assertThat(new Contact(Ids.next(), Ids.next(), card(ContactKind.PERSON, PHONE, null, ContactChannel.CALL, TODAY, "1"), TODAY)
                .said().phone()).isEqualTo(PHONE);
        assertThat(new Contact(Ids.next(), Ids.next(), card(ContactKind.OFFICE, PHONE, null, null, null, null), TODAY)).isNotNull();
    }

    @Test
    void theChannelThatIsPreferredIsThere() {
        refused(card(ContactKind.OFFICE, PHONE, null, ContactChannel.EMAIL, null, null), "/email");
        refused(card(ContactKind.OFFICE, null, "a@example.cl", ContactChannel.WHATSAPP, null, null), "/phone");
        refused(card(ContactKind.OFFICE, null, null, null, null, null), "/phone");
    }

    @Test
    void endsAndNeverBeforeItBegan() {
        var card = new ContactCard("FIELD", ContactKind.OFFICE, "Oficina", null, PHONE, null, null, null, null, null, null, null, TODAY,
                TODAY.minusDays(1));
        refused(card, "/validUntil");
        var ended = new ContactCard("FIELD", ContactKind.OFFICE, "Oficina", null, PHONE, null, null, null, null, null, null, null,
                TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(ended.isInForce(TODAY)).isFalse();
        assertThat(ended.isInForce(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void phoneAndMailOfAPersonAreMaskedForOthersAndAnOfficesAreNot() {
        var person = new Contact(Ids.next(), Ids.next(), card(ContactKind.PERSON, PHONE, "ana@example.cl", null, TODAY, "1"), TODAY);
        assertThat(person.view("Terreno", false, TODAY)).satisfies(view -> {
            assertThat(view.phone()).isEqualTo("+56*******78");
            assertThat(view.email()).isEqualTo("a***@***");
            assertThat(view.masked()).isTrue();
        });
        assertThat(person.view("Terreno", true, TODAY).phone()).isEqualTo("+56912345678");
        var office = new Contact(Ids.next(), Ids.next(), card(ContactKind.OFFICE, PHONE, null, null, null, null), TODAY);
        assertThat(office.view("Terreno", false, TODAY).phone()).isEqualTo("+56912345678");
        assertThat(office.view("Terreno", false, TODAY).masked()).isFalse();
    }

    @Test
    void isForgottenOnceItIsOutOfUse() {
        var person = new Contact(Ids.next(), Ids.next(), card(ContactKind.PERSON, PHONE, "ana@example.cl", null, TODAY, "1"), TODAY);
        assertThatThrownBy(() -> person.forget("Nadie", TODAY)).isInstanceOf(StateForbids.class);
        var later = TODAY.plusDays(9);
        person.describe(new ContactCard("FIELD", ContactKind.PERSON, "Ana Prueba", "Vecina", PHONE, null, "Alto", null, null, null, TODAY,
                "1", TODAY, TODAY), later);
        assertThat(person.forget("Nadie", later)).isTrue();
        assertThat(person.said().name()).isEqualTo("Nadie");
        assertThat(person.said().phone()).isNull();
        assertThat(person.said().relation()).isNull();
        assertThat(person.said().sector()).isNull();
        assertThat(person.forget("Nadie", later)).isFalse();
        assertThatThrownBy(() -> person.describe(person.said(), later)).isInstanceOf(StateForbids.class);
    }
}
