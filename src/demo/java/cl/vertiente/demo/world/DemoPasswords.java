package cl.vertiente.demo.world;

import cl.vertiente.access.Passwords;
import cl.vertiente.access.People;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At each start gives every demonstration account the password of {@code VERTIENTE_DEMO_PASSWORD}. */
@Singleton
@Startup
@DependsOn("DemoWorld")
public class DemoPasswords {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @PostConstruct
    void give() {
        var password = System.getenv("VERTIENTE_DEMO_PASSWORD");
        if (password == null || password.isBlank()) {
            throw new IllegalStateException("VERTIENTE_DEMO_PASSWORD is not set");
        }
        var hash = passwords.hash(password);
        people.withEmailEndingIn("@demo.example").forEach(person -> person.givePassword(hash));
    }
}
