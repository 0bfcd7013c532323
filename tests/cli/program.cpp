#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

static constexpr int kPatience = 60'000; // milliseconds; the sanitizers make a run slow

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray Ended::words() const
{
    return "exit code " + QByteArray::number(code) + "\n--- standard output\n" + out.left(4000) +
           "\n--- standard error\n" + err.left(4000);
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("cli"), QStringLiteral(GRONDPLAN_CLI));
    for (const char *variable : {"LANG", "LANGUAGE", "LC_MESSAGES", "NO_COLOR", "DISPLAY", "WAYLAND_DISPLAY",
                                 "QT_QPA_PLATFORM", "SOURCE_DATE_EPOCH", "XDG_RUNTIME_DIR"})
        m_environment.remove(QString::fromLatin1(variable));
}

QStringList Program::files() const
{
    return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                    QDir::Name);
}

void Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Ended ended(QProcess &process)
{
    Ended result;
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
        result.err = "not finished in time";
        return result;
    }
    result.code = process.exitCode() + (process.exitStatus() == QProcess::CrashExit ? 128 : 0);
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

Ended Program::start(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(folder());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return ended(process);
}

Ended Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return start(QStringLiteral(GRONDPLAN_CLI), arguments, input);
}

Ended Program::shell(const QString &line) const
{
    return start(QStringLiteral("bash"), {QStringLiteral("-c"), line}, {});
}

/// Whether a process takes the signal for itself, as the system tells.
static bool awaits(qint64 process, int signal)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = status.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [signal](const QByteArray &line) {
        const bool tells = line.startsWith("SigBlk:") || line.startsWith("SigCgt:");
        return tells && ((line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1) != 0;
    });
}

Ended Program::interrupted(const QStringList &arguments, int signal) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(folder());
    process.start(QStringLiteral(GRONDPLAN_CLI), arguments);
    process.waitForStarted();
    // A program that has not come so far yet is simply killed.
    static_cast<void>(QTest::qWaitFor([&] { return awaits(process.processId(), signal); }, 20'000));
    QTest::qWait(700); // nothing tells from outside that a program waits for its input
    ::kill(static_cast<pid_t>(process.processId()), signal);
    return ended(process);
}

QByteArray shopYaml()
{
    return R"(services:
  web:
    image: nginx:1.25
    ports: ["80:80"]
    depends_on: [api]
    deploy:
      replicas: 2
      resources:
        reservations: {cpus: "0.50", memory: 256M}
        limits: {cpus: "1", memory: 512M}
  api:
    image: example/shop-api
    depends_on: [db]
    deploy:
      replicas: 3
      resources:
        reservations: {cpus: "1.5", memory: 2G}
  db:
    image: postgres:16
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
)";
}

QStringList split(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject at(const QJsonObject &object, const char *list, int index)
{
    return object.value(QLatin1String(list)).toArray().at(index).toObject();
}

qint64 number(const QJsonObject &object, const char *path)
{
    const QStringList names = QString::fromLatin1(path).split(QLatin1Char('.'));
    QJsonValue value = object;
    for (const QString &name : names)
        value = value.toObject().value(name);
    return value.toInteger(-1);
}

qint64 sum(const QJsonArray &list, const char *field)
{
    qint64 total = 0;
    for (const QJsonValue &entry : list)
        total += entry.toObject().value(QLatin1String(field)).toInteger();
    return total;
}

QByteArray oneService(int replicas, const char *cpus, const char *memory)
{
    return "services:\n  app:\n    image: example/app\n    deploy:\n      replicas: " +
           QByteArray::number(replicas) + "\n      resources:\n        reservations: {cpus: \"" + cpus +
           "\", memory: " + memory + "}\n";
}
