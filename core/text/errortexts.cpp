#include "core/text/texttable.h"

#include <array>

namespace grondplan {

// "error.CODE" needs the place (%1) only. "error.CODE.N" is taken when at least N args came with the error,
// as %2, %3 ...; the last of them holds all that remain, with commas between.
static constexpr std::array kErrorTexts = {
    // files
    Text{"error.file-not-found",
         QT_TRANSLATE_NOOP("grondplan", "There is no file “%1”. Check the name and the folder.")},
    Text{"error.file-not-readable",
         QT_TRANSLATE_NOOP("grondplan", "“%1” cannot be read. Check that you are allowed to read it.")},
    Text{"error.file-not-readable.1",
         QT_TRANSLATE_NOOP("grondplan", "“%1” cannot be read: %2. Check that you are allowed to read it.")},
    Text{"error.file-not-writable",
         QT_TRANSLATE_NOOP("grondplan",
                           "“%1” cannot be written, and was left as it was. Check that the folder can be "
                           "written to and the disk has room, or save elsewhere.")},
    Text{"error.file-not-writable.1",
         QT_TRANSLATE_NOOP("grondplan",
                           "“%1” cannot be written, and was left as it was: %2. Check that the folder can "
                           "be written to and the disk has room, or save elsewhere.")},
    Text{"error.not-a-regular-file",
         QT_TRANSLATE_NOOP("grondplan", "“%1” is a folder or a device. A file was expected.")},
    Text{"error.file-too-large",
         QT_TRANSLATE_NOOP("grondplan", "“%1” is larger than Grondplan reads. Is it the right file?")},
    Text{"error.file-too-large.2",
         QT_TRANSLATE_NOOP("grondplan",
                           "“%1” is larger than Grondplan reads: it has %2, and at most %3 are read. Is it "
                           "the right file?")},
    Text{"error.file-empty",
         QT_TRANSLATE_NOOP("grondplan", "“%1” is empty. If it should not be, take it from a backup.")},

    // project files
    Text{"error.not-a-project",
         QT_TRANSLATE_NOOP("grondplan",
                           "“%1” is not a Grondplan project. Open it with the program it came from, or "
                           "import it if it is a Compose file.")},
    Text{"error.project-truncated",
         QT_TRANSLATE_NOOP("grondplan",
                           "The project “%1” is not complete: its end is missing. Copy or download it "
                           "again, or take it from a backup. The file was not changed.")},
    Text{"error.project-too-new",
         QT_TRANSLATE_NOOP("grondplan",
                           "The project “%1” was made by a newer Grondplan. Update Grondplan to open it. "
                           "The file was not changed.")},
    Text{"error.project-too-new.2",
         QT_TRANSLATE_NOOP("grondplan",
                           "The project “%1” was made by a newer Grondplan: its format is version %2, and "
                           "this Grondplan knows versions up to %3. Update Grondplan to open it. The file "
                           "was not changed.")},
    Text{"error.project-damaged",
         QT_TRANSLATE_NOOP("grondplan",
                           "The project “%1” is damaged. Take it from a backup. The file was not "
                           "changed.")},
    Text{"error.project-damaged.1",
         QT_TRANSLATE_NOOP("grondplan",
                           "The project “%1” is damaged (%2). Take it from a backup. The file was not "
                           "changed.")},
    Text{"error.project-changed-on-disk",
         QT_TRANSLATE_NOOP("grondplan",
                           "“%1” was changed by another program since it was opened. Nothing was written. "
                           "Save under another name, or replace the other changes knowingly.")},
    Text{"error.database-failure", QT_TRANSLATE_NOOP("grondplan", "SQLite could not work with “%1”.")},
    Text{"error.database-failure.1", QT_TRANSLATE_NOOP("grondplan", "SQLite could not work with “%1”: %2")},
    Text{"error.saved-but-not-confirmed",
         QT_TRANSLATE_NOOP("grondplan",
                           "“%1” is saved, but the system did not confirm that it is on the disk. Keep "
                           "another copy until the disk is known to be well.")},
    Text{"error.backup-not-kept",
         QT_TRANSLATE_NOOP("grondplan", "“%1” is saved, but no copy of its earlier version could be kept.")},
    Text{"error.backup-not-kept.1",
         QT_TRANSLATE_NOOP(
             "grondplan",
             "“%1” is saved, but no copy of its earlier version could be kept in “%2”. Make room "
             "there, or see that the folder can be written to.")},

    // input
    Text{"error.unknown-format",
         QT_TRANSLATE_NOOP("grondplan", "“%1” has no format that Grondplan knows. Say which format it is.")},
    Text{"error.unknown-format.1",
         QT_TRANSLATE_NOOP("grondplan", "“%1” has no format that Grondplan knows. It reads: %2.")},
    Text{"error.malformed-input", QT_TRANSLATE_NOOP("grondplan", "%1: this cannot be read.")},
    Text{"error.malformed-input.1", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    Text{"error.nothing-readable",
         QT_TRANSLATE_NOOP("grondplan", "Nothing in “%1” could be read, so nothing was written.")},
    Text{"error.limit-exceeded", QT_TRANSLATE_NOOP("grondplan", "%1: more than Grondplan accepts.")},
    Text{"error.limit-exceeded.2", QT_TRANSLATE_NOOP("grondplan", "%1: %2, while at most %3 are accepted.")},
    Text{"error.limit-exceeded.3",
         QT_TRANSLATE_NOOP("grondplan", "%1: %2 is %3, while at most %4 is accepted.")},
    Text{"error.invalid-value", QT_TRANSLATE_NOOP("grondplan", "%1: this value is not accepted.")},
    Text{"error.invalid-value.1", QT_TRANSLATE_NOOP("grondplan", "%1: “%2” is not accepted.")},
    Text{"error.invalid-value.2", QT_TRANSLATE_NOOP("grondplan", "%1: “%2” is not accepted. Expected: %3.")},
    Text{"error.invalid-value.3",
         QT_TRANSLATE_NOOP("grondplan", "%1: %2 is not accepted. It must be from %3 to %4.")},

    // references by name
    Text{"error.scenario-not-found", QT_TRANSLATE_NOOP("grondplan", "There is no scenario named “%1”.")},
    Text{"error.scenario-not-found.1", QT_TRANSLATE_NOOP("grondplan", "“%1” has no scenario named “%2”.")},
    Text{"error.baseline-not-found",
         QT_TRANSLATE_NOOP("grondplan", "The catalogue has no server “%1”. Choose one that it lists.")},
    Text{"error.baseline-not-found.1",
         QT_TRANSLATE_NOOP("grondplan", "%1: the catalogue has no server “%2”. Choose one that it lists.")},
    Text{"error.no-scenario",
         QT_TRANSLATE_NOOP("grondplan", "There is no scenario to plan. Add one, or import a file.")},

    // the rest
    Text{"error.catalogue-damaged",
         QT_TRANSLATE_NOOP("grondplan",
                           "The catalogue cannot be used: %1. Use another catalogue, or install Grondplan "
                           "again.")},
    Text{"error.catalogue-damaged.1",
         QT_TRANSLATE_NOOP("grondplan",
                           "The catalogue cannot be used: %1: “%2”. Use another catalogue, or install "
                           "Grondplan again.")},
    Text{"error.not-available",
         QT_TRANSLATE_NOOP("grondplan", "“%1” is not available in this version of Grondplan.")},
    Text{"error.not-available.1",
         QT_TRANSLATE_NOOP("grondplan", "%1: “%2” is not available in this version of Grondplan.")},
    Text{"error.cancelled", QT_TRANSLATE_NOOP("grondplan", "Cancelled.")},
    Text{"error.library-failure",
         QT_TRANSLATE_NOOP("grondplan", "A part of Grondplan failed unexpectedly: %1. Please report it.")},
    Text{
        "error.library-failure.1",
        QT_TRANSLATE_NOOP("grondplan", "A part of Grondplan failed unexpectedly: %1: %2. Please report it.")},

    // What was expected of a value that is no number.
    Text{"expected.unique-id", QT_TRANSLATE_NOOP("grondplan", "an id above 0 that nothing else has")},
    Text{"expected.name", QT_TRANSLATE_NOOP("grondplan", "a name")},
    Text{"expected.allowed-server", QT_TRANSLATE_NOOP("grondplan", "a server that the zone may use")},
    Text{"expected.zone", QT_TRANSLATE_NOOP("grondplan", "a zone of the same scenario")},
    Text{"expected.workload", QT_TRANSLATE_NOOP("grondplan", "a workload of the same scenario")},
    Text{"expected.other-workload",
         QT_TRANSLATE_NOOP("grondplan", "another workload than the link comes from")},

    // Where in a scenario, and which field.
    Text{"error-place.zone", QT_TRANSLATE_NOOP("grondplan", "Zone “%1”, %2")},
    Text{"error-place.workload", QT_TRANSLATE_NOOP("grondplan", "Workload “%1”, %2")},
    Text{"error-place.link", QT_TRANSLATE_NOOP("grondplan", "Link %1, %2")},
    Text{"error-field.id", QT_TRANSLATE_NOOP("grondplan", "id")},
    Text{"error-field.name", QT_TRANSLATE_NOOP("grondplan", "name")},
    Text{"error-field.zone", QT_TRANSLATE_NOOP("grondplan", "zone")},
    Text{"error-field.from", QT_TRANSLATE_NOOP("grondplan", "start")},
    Text{"error-field.to", QT_TRANSLATE_NOOP("grondplan", "end")},
    Text{"error-field.site", QT_TRANSLATE_NOOP("grondplan", "length of the site’s name (characters)")},
    Text{"error-field.notes", QT_TRANSLATE_NOOP("grondplan", "Notes and pictures on the canvas")},
    Text{"error-field.note", QT_TRANSLATE_NOOP("grondplan", "Length of a note (characters)")},
    Text{"error-field.picture", QT_TRANSLATE_NOOP("grondplan", "Size of a picture (bytes)")},
    Text{"error-field.bandwidth", QT_TRANSLATE_NOOP("grondplan", "bandwidth (Mbit/s)")},
    Text{"error-field.protocol", QT_TRANSLATE_NOOP("grondplan", "length of the protocol (characters)")},
    Text{"error-field.port", QT_TRANSLATE_NOOP("grondplan", "port")},
    Text{"error-field.latency", QT_TRANSLATE_NOOP("grondplan", "latency (microseconds)")},
    Text{"error-field.baselines", QT_TRANSLATE_NOOP("grondplan", "server types")},
    Text{"error-field.licences", QT_TRANSLATE_NOOP("grondplan", "licences")},
    Text{"error-field.tolerate", QT_TRANSLATE_NOOP("grondplan", "server failures survived")},
    Text{"error-field.cpu-target", QT_TRANSLATE_NOOP("grondplan", "CPU used at most")},
    Text{"error-field.memory-target", QT_TRANSLATE_NOOP("grondplan", "memory used at most")},
    Text{"error-field.node-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of a node VM")},
    Text{"error-field.node-memory", QT_TRANSLATE_NOOP("grondplan", "memory of a node VM")},
    Text{"error-field.pods-per-node", QT_TRANSLATE_NOOP("grondplan", "pods per node")},
    Text{"error-field.racks", QT_TRANSLATE_NOOP("grondplan", "racks or sites")},
    Text{"error-field.node-sizes", QT_TRANSLATE_NOOP("grondplan", "number of other sizes of node VMs")},
    Text{"error-field.stock", QT_TRANSLATE_NOOP("grondplan", "servers available")},
    Text{"error-field.vcpu-per-core", QT_TRANSLATE_NOOP("grondplan", "vCPU per core")},
    Text{"error-field.replicas-min", QT_TRANSLATE_NOOP("grondplan", "least replicas")},
    Text{"error-field.replicas-usual", QT_TRANSLATE_NOOP("grondplan", "usual replicas")},
    Text{"error-field.replicas-max", QT_TRANSLATE_NOOP("grondplan", "most replicas")},
    Text{"error-field.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU")},
    Text{"error-field.cpu-limit", QT_TRANSLATE_NOOP("grondplan", "CPU limit")},
    Text{"error-field.memory", QT_TRANSLATE_NOOP("grondplan", "memory")},
    Text{"error-field.memory-limit", QT_TRANSLATE_NOOP("grondplan", "memory limit")},
    Text{"error-field.disk", QT_TRANSLATE_NOOP("grondplan", "disk")},
    Text{"error-field.volume-size", QT_TRANSLATE_NOOP("grondplan", "size of a volume")},
    Text{"error-field.iops", QT_TRANSLATE_NOOP("grondplan", "IOPS")},
    Text{"error-field.writes", QT_TRANSLATE_NOOP("grondplan", "share of writes")},
    Text{"error-field.outside", QT_TRANSLATE_NOOP("grondplan", "traffic to outside (Mbit/s)")},
    Text{"error-field.gpus", QT_TRANSLATE_NOOP("grondplan", "GPUs")},
    Text{"error-field.zones", QT_TRANSLATE_NOOP("grondplan", "Zones in a scenario")},
    Text{"error-field.workloads", QT_TRANSLATE_NOOP("grondplan", "Workloads in a scenario")},
};

TextTable errorTexts()
{
    return {kErrorTexts.data(), kErrorTexts.size()};
}

} // namespace grondplan
