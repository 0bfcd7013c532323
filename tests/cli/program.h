#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// How one run of grondplan-cli ended.
struct Ended
{
    int code = -1; ///< 128 + signal where a signal ended it, as a shell says it
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< of `out`; empty when it is not an object
    [[nodiscard]] QByteArray words() const; ///< all of it, for the message of a failed test
};

/// grondplan-cli in a folder of its own, with an environment that is the same on every machine.
class Program
{
public:
    Program();

    /// The folder the program runs in; it goes with this object.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Names of all files in the folder, hidden ones too, sorted.
    [[nodiscard]] QStringList files() const;
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    /// Every later run has this variable.
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs a line of bash in which $cli is the program.
    [[nodiscard]] Ended shell(const QString &line) const;
    /// Runs until it waits for input, and sends it a signal there.
    [[nodiscard]] Ended interrupted(const QStringList &arguments, int signal) const;

private:
    [[nodiscard]] Ended start(const QString &program, const QStringList &arguments,
                              const QByteArray &input) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The words of a line.
QStringList split(const QString &line);

// Of the JSON that the program prints.
QJsonObject at(const QJsonObject &object, const char *list, int index);
qint64 number(const QJsonObject &object,
              const char *path); ///< names with points between; -1 where it is none
qint64 sum(const QJsonArray &list, const char *field);

/// One service with so many replicas of this size.
QByteArray oneService(int replicas, const char *cpus, const char *memory);
/// A compose file of three services: two with sizes, one without.
QByteArray shopYaml();
