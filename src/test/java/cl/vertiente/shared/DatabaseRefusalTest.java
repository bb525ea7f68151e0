package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the database refuses reaches a person as a sentence and never as a defect of ours. */
class DatabaseRefusalTest {

    private static BusinessException of(int code, String message) {
        return DatabaseRefusal.in(new RuntimeException("rollback", new IllegalStateException(new SQLException(message, "S", code))))
                .orElseThrow().asBusinessException();
    }

    @Test
    void namesTheUniqueKeyThatWasTaken() {
        assertThat(of(1062, "Duplicate entry 'x' for key 'person.person_email_uk'")).hasMessage("shared.constraint.person_email_uk");
        assertThat(of(1062, "Duplicate entry 'x' for key 'person_email_uk'")).hasMessage("shared.constraint.person_email_uk");
    }

    @Test
    void aForeignKeyThatFailedHasTheGeneralSentence() {
        assertThat(of(1452, "Cannot add: a foreign key constraint fails (`v`.`voucher`, CONSTRAINT `voucher_agreement_fk` FOREIGN KEY"))
                .isInstanceOf(StateForbids.class).hasMessage("shared.conflict");
    }

    @Test
    void aLostRaceMayBeTriedAgain() {
        for (int code : new int[] {1205, 1213, 1020}) {
            var failure = new SQLException("", "40001", code);
            assertThat(DatabaseRefusal.in(failure).orElseThrow().worthAnotherTry()).isTrue();
            assertThat(of(code, "")).hasMessage("shared.busy");
        }
    }

    @Test
    void aValueThatItsColumnCannotTakeIsWrongInputAndNotTriedAgain() {
        for (int code : new int[] {1264, 1292, 1366, 1406}) {
            assertThat(of(code, "Data too long for column 'words'")).isInstanceOf(Invalid.class).hasMessage("shared.unstorable");
            assertThat(DatabaseRefusal.in(new SQLException("", "22001", code)).orElseThrow().worthAnotherTry()).isFalse();
        }
    }

    @Test
    void aStaleVersionIsStale() {
        assertThat(DatabaseRefusal.in(new RuntimeException(new OptimisticLockException())).orElseThrow().asBusinessException())
                .isInstanceOf(Stale.class);
    }

    @Test
    void otherFailuresStayDefects() {
        assertThat(DatabaseRefusal.in(new RuntimeException(new SQLException("No such table", "42S02", 1146)))).isEmpty();
        assertThat(DatabaseRefusal.in(new IllegalStateException())).isEmpty();
    }
}
