package holdfast.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Puts a fault point into a rehearsal when the environment names one. Nothing of it exists
 * otherwise, and never where real people are served.
 */
@Configuration(proxyBeanMethods = false)
@Profile("rehearsal")
@ConditionalOnProperty(FaultPointWiring.VARIABLE)
class FaultPointWiring {

    static final String VARIABLE = "HOLDFAST_FAULT_POINT";

    /** What a process killed by SIGKILL leaves behind. */
    private static final int KILLED = 137;

    private static final Logger LOG = LoggerFactory.getLogger(FaultPointWiring.class);

    @Bean
    static BeanPostProcessor faultPoint(Environment environment) {
        var point = FaultPoint.read(environment.getRequiredProperty(VARIABLE));
        LOG.warn("Holdfast will die at a fault point: {}", point);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return point.port().isInstance(bean)
                        ? fatal(point, bean, () -> Runtime.getRuntime().halt(KILLED))
                        : bean;
            }
        };
    }

    /** The port as it was, until the point is reached. */
    static Object fatal(FaultPoint point, Object real, Runnable death) {
        var calls = new AtomicInteger();
        return Proxy.newProxyInstance(
                point.port().getClassLoader(),
                new Class<?>[] {point.port()},
                (_, method, arguments) -> {
                    var here =
                            method.getName().equals(point.call())
                                    && calls.incrementAndGet() == point.count();
                    if (here && !point.after()) {
                        death.run();
                    }
                    var answer = call(real, method, arguments);
                    if (here && point.after()) {
                        death.run();
                    }
                    return answer;
                });
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
