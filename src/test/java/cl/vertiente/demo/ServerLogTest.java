package cl.vertiente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLogTest {

    private static final String FAILED = """
            [2026-11-23T00:04:17.680+0000] [] [INFO] [] [javax.enterprise.system.core] vertiente was successfully deployed
            [2026-11-23T00:04:17.680+0000] [] [SEVERE] [] [jakarta.enterprise.web] [[
              WebModule[]StandardWrapper.Throwable
            java.lang.RuntimeException: wrapped
            \tat cl.vertiente.Nowhere.throwsException(Nowhere.java:1)
            Caused by: org.jboss.weld.exceptions.DeploymentException: WELD-001408: Unsatisfied dependencies for type Clock
              at injection point [BackedAnnotatedField] @Inject private cl.vertiente.Nowhere.clock
            \t... 14 more
            ]]

            [2026-11-23T00:04:17.741+0000] [] [SEVERE] [] [javax.enterprise.system.core] Exception while loading the app
            java.lang.IllegalStateException: a consequence
            [2026-11-23T00:04:17.829+0000] [] [INFO] [] [PayaraMicro] [[
              {
                "Instance Configuration": {
                    "Deployed": [
                    ]
                }
            }]]
            [2026-11-23T00:04:17.832+0000] [] [INFO] [] [PayaraMicro] Payara Micro 6.2025.10 (build 42) ready in 23,200 (ms)
            """;

    @Test
    void noticesThatNothingWasDeployed() {
        assertThat(ServerLog.isThrough(FAILED)).isTrue();
        assertThat(ServerLog.isEmpty(FAILED)).isTrue();
    }

    @Test
    void noticesThatSomethingWasDeployed() {
        assertThat(ServerLog.isEmpty(FAILED.replace("\"Deployed\": [", "\"Deployed\": [ { \"Name\": \"vertiente\" }"))).isFalse();
    }

    @Test
    void namesTheInnermostCauseOfTheFirstFailure() {
        assertThat(ServerLog.cause(FAILED)).isEqualTo(
                "Cause: org.jboss.weld.exceptions.DeploymentException: WELD-001408: Unsatisfied dependencies for type Clock "
                        + "at injection point [BackedAnnotatedField] @Inject private cl.vertiente.Nowhere.clock");
    }

    @Test
    void saysWhenTheLogNamesNoCause() {
        assertThat(ServerLog.cause("all is well")).isEqualTo("The log names no cause.");
    }
}
