package cl.vertiente.administration.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditFieldTest {

    @Test
    void setsEachValueBesideWhatItWas() {
        var fields = AuditField.between("{\"a\":1,\"b\":{\"c\":[\"x\",\"y\"]},\"d\":null}",
                "{\"a\":2,\"b\":{\"c\":[\"x\"]},\"d\":true}", false);
        assertThat(fields).containsExactly(new AuditField("a", "1", "2", true), new AuditField("b/c/0", "x", "x", false),
                new AuditField("b/c/1", "y", null, true), new AuditField("d", null, "true", true));
    }

    @Test
    void hasNothingToSayOfWhatIsNotThere() {
        assertThat(AuditField.between(null, null, true)).isEmpty();
        assertThat(AuditField.between(null, "{\"a\":1}", false)).containsExactly(new AuditField("a", null, "1", true));
    }

    @Test
    void masksEveryRutWhereItIsAsked() {
        assertThat(AuditField.between("{\"taxId\":\"12.345.678-5\"}", "{\"taxId\":\"11111111-1\",\"n\":7}", true))
                .containsExactly(new AuditField("taxId", "12.***.***-5", "11.***.***-1", true), new AuditField("n", null, "7", true));
    }
}
