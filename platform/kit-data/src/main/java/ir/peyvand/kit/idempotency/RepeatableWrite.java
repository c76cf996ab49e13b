package ir.peyvand.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every POST: with an {@code Idempotency-Key} header the work is done once per client and key, within 24 hours.
 * The same key and request gets the first answer again, another request 422, a first one still running 409. Only answers
 * of success are remembered: a refusal has changed nothing and may be corrected under the same key.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatableWrite {}
