package vn.tiendo.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.tiendo.web.cli.CommandLineDoor;

/** Tiến Độ: from a plan on paper to who owes what by when. */
@SpringBootApplication(
        scanBasePackages = {"vn.tiendo.web", "vn.tiendo.persistence"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TienDo {
    public static void main(String[] args) {
        CommandLineDoor.run(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(TienDo.class, args));
    }
}
