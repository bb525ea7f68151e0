package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that break: nothing half-stored, nothing lost, the server answers on. */
@ServerTest
class FaultsIT {

    private static final int CUT_UPLOADS = 20;
    private static final int CUT_REQUESTS = 16;

    private static final String UPLOAD = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4 ";

    private Ledger ledger;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    @Test
    void survivesUploadsAndRequestsCutInTheMiddle() throws IOException, SQLException {
        var token = Api.nobody().post("/tokens", java.util.Map.of("email", "rendiciones@demo.example", "password",
                Server.running().password())).is(201).json().get("token").asText();
        var documents = count("SELECT COUNT(*) FROM document");
        var vouchers = count("SELECT COUNT(*) FROM voucher");
        for (int i = 0; i < CUT_UPLOADS; i++) {
            cut("POST /api/v1/evidence", "multipart/form-data; boundary=x", token,
                    UPLOAD + "x".repeat(200_000), 400_000);
        }
        for (int i = 0; i < CUT_REQUESTS; i++) {
            cut("PUT /api/v1" + ledger.path("/vouchers/" + java.util.UUID.randomUUID()), "application/json", token,
                    "{\"kind\":\"INCOME\",\"date\":\"2026-06-10\",", 4_000);
        }
        var api = Api.as("rendiciones");
        assertThat(IntStream.range(0, 100).map(i -> api.get(ledger.path("/vouchers")).status()).toArray()).containsOnly(200);
        assertThat(count("SELECT COUNT(*) FROM document")).isEqualTo(documents);
        assertThat(count("SELECT COUNT(*) FROM voucher")).isEqualTo(vouchers);
        try (var left = Files.list(Files.createDirectories(Server.running().dataDir().resolve("inbox")))) {
            assertThat(left).isEmpty();
        }
        ledger.record(ledger.income("2026-06-10", 1_000)).is(201);
    }

    @Test
    void refusesAFileFarBeyondTheLimitWithoutStoringIt() throws IOException {
        var token = Api.nobody().post("/tokens", java.util.Map.of("email", "rendiciones@demo.example", "password",
                Server.running().password())).is(201).json().get("token").asText();
        try (var socket = connect()) {
            var out = socket.getOutputStream();
            out.write(head("POST /api/v1/evidence", "multipart/form-data; boundary=x", token, 200L * 1024 * 1024));
            out.write(UPLOAD.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 413");
        }
    }

    private static void cut(String request, String contentType, String token, String part, long promised) throws IOException {
        try (var socket = connect()) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head(request, contentType, token, promised));
            socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private static byte[] head(String request, String contentType, String token, long length) {
        return (request + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static Socket connect() throws IOException {
        var url = Server.running().url();
        var socket = new Socket();
        socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), 5_000);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static long count(String query) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.migration()); var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
