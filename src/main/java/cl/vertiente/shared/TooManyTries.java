package cl.vertiente.shared;

/** Too many tries in a short time (429); says after how many seconds another try makes sense. */
public class TooManyTries extends BusinessException {

    private final long retryAfterSeconds;

    public TooManyTries(String key, long retryAfterSeconds) {
        super(key, "", retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    @Override
    public int status() {
        return 429;
    }
}
