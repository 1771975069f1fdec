package vn.tiendo.web.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** A text in Java source: where it stands, what it says, and what it is there for. */
record JavaText(Path file, String where, String text, Purpose purpose) {
    /** The key of a broken rule, the form field it speaks of, or anything else. */
    enum Purpose {
        RULE,
        FIELD,
        OTHER
    }

    static List<JavaText> in(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(Files.under(root, ".java"));
            if (!sources.iterator().hasNext()) {
                return List.of();
            }
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var found = new ArrayList<JavaText>();
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> unit.accept(new Reader(unit, positions, found), null));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<JavaText> found;
        private final Map<ExpressionTree, Purpose> purposes = new HashMap<>();
        private Purpose around = Purpose.OTHER;

        Reader(CompilationUnitTree unit, SourcePositions positions, List<JavaText> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitNewClass(NewClassTree node, Void nothing) {
            if (node.getIdentifier().toString().equals("RuleViolation")) {
                remember(node.getArguments(), 0, Purpose.RULE);
            }
            return super.visitNewClass(node, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
            if (node.getMethodSelect().toString().equals("RuleViolation.on")) {
                remember(node.getArguments(), 0, Purpose.FIELD);
                remember(node.getArguments(), 1, Purpose.RULE);
            }
            return super.visitMethodInvocation(node, nothing);
        }

        private void remember(List<? extends ExpressionTree> arguments, int index, Purpose purpose) {
            if (arguments.size() > index) {
                purposes.put(arguments.get(index), purpose);
            }
        }

        @Override
        public Void scan(Tree tree, Void nothing) {
            Purpose outer = around;
            around = tree instanceof ExpressionTree part ? purposes.getOrDefault(part, outer) : outer;
            super.scan(tree, nothing);
            around = outer;
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree node, Void nothing) {
            if (node.getValue() instanceof String text) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node));
                Path file = Path.of(unit.getSourceFile().getName());
                found.add(new JavaText(file, file.getFileName() + ":" + line, text, around));
            }
            return null;
        }
    }
}
