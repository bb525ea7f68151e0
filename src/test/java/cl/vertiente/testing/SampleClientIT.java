package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From outside: the server says that it is ready, and nothing of ours listens beyond the loopback interface. */
@ServerTest
class SampleClientIT {

    @Test
    void saysThatItIsReady() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Server.running().url().resolve("/health/ready")).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"");
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() {
        var server = Server.running();
        var payara = server.payara().process().pid();
        var mariadb = server.database().process().pid();
        assertThat(Listening.onLoopback(payara)).containsExactly(server.url().getPort());
        assertThat(Listening.onLoopback(mariadb)).containsExactly(server.database().port());
        assertThat(Listening.beyondLoopback(payara)).isEmpty();
        assertThat(Listening.beyondLoopback(mariadb)).isEmpty();
    }

    @Test
    void compressesText() throws IOException, InterruptedException {
        for (var path : List.of("/webjars/bootstrap/5.3.8/css/bootstrap.min.css", "/webjars/bootstrap/5.3.8/js/bootstrap.esm.min.js")) {
            var request = HttpRequest.newBuilder(Server.running().url().resolve(path)).header("Accept-Encoding", "gzip").build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        }
    }
}
