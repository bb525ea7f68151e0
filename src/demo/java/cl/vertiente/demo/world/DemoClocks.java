package cl.vertiente.demo.world;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;

/** Gives the application the demonstration's clock instead of the machine's. */
@Dependent
public class DemoClocks {

    @Produces
    @Singleton
    @Alternative
    @Priority(Interceptor.Priority.APPLICATION)
    public Clock clock() {
        return DemoClock.get();
    }
}
