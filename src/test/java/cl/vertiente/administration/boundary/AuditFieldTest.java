package cl.vertiente.administration.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditFieldTest {

    private static final long PEOPLE = 50_000_000;

    @Test
    void setsEachValueBesideWhatItWas() {
        var fields = AuditField.between("{\"a\":1,\"b\":{\"c\":[\"x\",\"y\"]},\"d\":null}",
                "{\"a\":2,\"b\":{\"c\":[\"x\"]},\"d\":true}", false, PEOPLE);
        assertThat(fields).containsExactly(new AuditField("a", "1", "2", true), new AuditField("b/c/0", "x", "x", false),
                new AuditField("b/c/1", "y", null, true), new AuditField("d", null, "true", true));
    }

    @Test
    void hasNothingToSayOfWhatIsNotThere() {
        assertThat(AuditField.between(null, null, true, PEOPLE)).isEmpty();
        assertThat(AuditField.between(null, "{\"a\":1}", false, PEOPLE)).containsExactly(new AuditField("a", null, "1", true));
    }

    @Test
    void masksEveryRutWhereItIsAsked() {
        assertThat(AuditField.between("{\"taxId\":\"12.345.678-5\"}", "{\"taxId\":\"11111111-1\",\"n\":7}", true, PEOPLE))
                .containsExactly(new AuditField("taxId", "12.***.***-5", "11.***.***-1", true), new AuditField("n", null, "7", true));
    }

    /** The supplier's number is public, the number of somebody who was paid is nobody's business here; a sum is none. */
    @Test
    void masksTheRutOfAPersonWhereverItStands() {
        assertThat(AuditField.between(null, "{\"payee\":{\"taxId\":\"12345678-5\"},\"amount\":123456785}", false, PEOPLE))
                .containsExactly(new AuditField("payee/taxId", null, "12.***.***-5", true),
                        new AuditField("amount", null, "123456785", true));
        assertThat(AuditField.between("{\"taxId\":\"12.345.678-5\"}", null, false, PEOPLE))
                .containsExactly(new AuditField("taxId", "12.***.***-5", null, true));
        assertThat(AuditField.between(null, "{\"taxId\":\"76031066-2\"}", false, PEOPLE))
                .containsExactly(new AuditField("taxId", null, "76031066-2", true));
    }
}
