package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a working sheet of 1.000 and of 10.000 rows costs, two rows for each code: to try, to take 500 codes of it, to try again. */
@ServerTest
class SheetBench {

    private static final String HEAD = "Código BIP;DV;Nombre;Comuna;Etapa;Tipología;Año presupuesto;"
            + "Monto FNDR;Estado actual;RATE;Fecha RATE;Fecha recepción GORE;Fecha CORE;Observaciones\n";
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int TAKEN = 500;

    private final Api designer = Api.as("diseno");
    private Ledger ledger;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    /** @param first digit of its codes */
    private static byte[] sheet(int first, int rows) {
        return (HEAD + IntStream.range(0, rows / 2).mapToObj(i -> {
            var named = "%d%07d;0;MEJORAMIENTO APR LA PLANILLA %d, COMUNA DE LAJA;LAJA;".formatted(first, i, i);
            return named + "DISEÑO;FRIL;2020;$96,500;NO RECOMEN;OT;04-11-2019;19-12-2018;;OT 30-01-2019\n"
                    + named + "EJECUCIÓN;FRIL;2021;$98,494;APRO CORE;RS;17-12-2020;01-04-2020;05-04-2021;\n";
        }).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode tried(byte[] sheet, int rows) {
        var said = designer.upload("/initiatives/imports?unit=THOUSANDS&thousands=COMMA&agreement=" + ledger.id, "planilla.csv", sheet)
                .is(200).json();
        assertThat(said.get("read").asInt()).isEqualTo(rows);
        assertThat(said.get("rejected").asInt()).isZero();
        return said;
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        var done = work.call();
        System.out.printf("BENCH %s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
        return done;
    }

    @Test
    void aSheetOfTenThousandRows() throws Exception {
        var few = sheet(6, FEW);
        var many = sheet(7, MANY);
        timed("a sheet of 1,000 rows, first time", () -> tried(few, FEW));
        timed("a sheet of 1,000 rows, tried", () -> tried(few, FEW));
        System.out.printf("BENCH a sheet of 1,000 rows: %d MB more%n", LiveMemory.above(() -> tried(few, FEW)));
        var trial = timed("a sheet of 10,000 rows, tried", () -> tried(many, MANY));
        System.out.printf("BENCH a sheet of 10,000 rows: %d MB more%n", LiveMemory.above(() -> tried(many, MANY)));
        var codes = StreamSupport.stream(trial.get("codes").spliterator(), false).limit(TAKEN).map(code -> code.get("bip").asText())
                .toList();
        var address = "/initiatives/imports/" + trial.get("id").asText() + "/apply";
        var taken = timed("500 codes taken", () -> designer.post(address, Map.of("codes", codes, "confirmed", List.of())).is(200).json());
        assertThat(taken.get("created").asInt()).isEqualTo(TAKEN * 2);
        var again = timed("a sheet of 10,000 rows with 500 known codes, tried", () -> tried(many, MANY));
        assertThat(again.get("created").asInt()).isEqualTo(MANY - TAKEN * 2);
    }
}
