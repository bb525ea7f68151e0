package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
}
