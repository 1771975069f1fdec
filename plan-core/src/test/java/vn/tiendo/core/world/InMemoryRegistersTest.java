package vn.tiendo.core.world;

class InMemoryRegistersTest extends RegistersContract {
    @Override
    protected Registers registers() {
        return Registers.inMemory();
    }

    @Override
    protected void settle() {
        // rows are kept as they are
    }
}
