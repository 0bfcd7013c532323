#include "ui/shell/projectfiles.h"

#include "core/advice/starters.h"
#include "core/importers/registry.h"
#include "core/store/store.h"
#include "ui/document/document.h"
#include "ui/panels/windowwords.h"
#include "ui/shell/settings.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrent>

#include <utility>

namespace grondplan::ui {

ProjectFiles::ProjectFiles(Document &document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
{
}

ProjectFiles::~ProjectFiles()
{
    m_running.waitForFinished();
}

QString ProjectFiles::fileSuffix()
{
    return QStringLiteral("grondplan");
}

QString ProjectFiles::shownName() const
{
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).fileName();
    return m_document.project().name.isEmpty() ? tr("Untitled project") : m_document.project().name;
}

template<class Work, class Done> void ProjectFiles::run(const QString &what, Work work, Done done)
{
    setBusy(true, what);
    auto future = QtConcurrent::run(std::move(work));
    m_running = QFuture<void>(future);
    using Value = decltype(future.result());
    future.then(this, [this, done = std::move(done)](const Value &value) {
        setBusy(false, {});
        done(value);
        if (Then afterwards = std::exchange(m_afterwards, {}); afterwards && !m_busy)
            afterwards();
    });
}

void ProjectFiles::setBusy(bool busy, const QString &what)
{
    m_busy = busy;
    Q_EMIT busyChanged(what);
}

void ProjectFiles::complain(const QString &what, const Error &error) const
{
    QMessageBox box(QMessageBox::Warning, tr("Grondplan"), what, QMessageBox::Ok, m_window);
    box.setObjectName(QStringLiteral("errorMessage"));
    box.setTextFormat(Qt::PlainText);
    // Set as informative text it would be guessed to be HTML where it looks like it.
    box.setText(QString(what + QStringLiteral("\n\n") + windowWords().error(error)));
    box.exec();
}

void ProjectFiles::settle(Then proceed)
{
    if (m_busy) {
        m_afterwards = [this, proceed = std::move(proceed)] { settle(proceed); };
        return;
    }
    if (!m_document.isModified()) {
        proceed();
        return;
    }
    QMessageBox box(QMessageBox::Question, tr("Grondplan"), tr("Save the changes to “%1”?").arg(shownName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("saveQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Save)
        save(proceed);
    else if (answer == QMessageBox::Discard)
        proceed();
}

void ProjectFiles::newProject()
{
    settle([this] {
        m_document.replace(emptyProject({}, windowWords().text("default-scenario"), QDate::currentDate(),
                                        windowWords().language()),
                           {}, {});
        Q_EMIT opened();
    });
}

void ProjectFiles::openWithDialog()
{
    const QString filter = tr("Grondplan projects (*.%1);;All files (*)").arg(fileSuffix());
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open project"), Settings::folder(), filter);
    if (path.isEmpty())
        return;
    Settings::setFolder(QFileInfo(path).absolutePath());
    open(path);
}

void ProjectFiles::open(const QString &path)
{
    settle([this, path] {
        run(
            tr("Opening %1…").arg(QFileInfo(path).fileName()), [path] { return store::open(path); },
            [this, path](const Result<store::Opened> &result) {
                if (!result) {
                    complain(tr("“%1” could not be opened.").arg(QFileInfo(path).fileName()), result.error());
                    return;
                }
                m_document.replace(result->project, path, result->stamp);
                Settings::addRecentFile(path);
                Q_EMIT recentFilesChanged();
                Q_EMIT opened();
            });
    });
}

void ProjectFiles::importWithDialog()
{
    const QString filter = tr("Compose files (*.yml *.yaml);;All files (*)");
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Import into the scenario"), Settings::folder(), filter);
    if (paths.isEmpty())
        return;
    Settings::setFolder(QFileInfo(paths.front()).absolutePath());
    importFiles(paths);
}

void ProjectFiles::importFiles(const QStringList &paths, ZoneId zone)
{
    if (m_busy || paths.isEmpty())
        return;
    const auto catalogue = m_document.project().catalogue;
    run(
        tr("Reading %Ln file(s)…", nullptr, static_cast<int>(paths.size())),
        [paths, catalogue] {
            std::vector<ReadFile> files;
            for (const QString &path : paths)
                files.push_back({path, importers::readFile(path, QStringLiteral("auto"), *catalogue)});
            return files;
        },
        [this, zone](const std::vector<ReadFile> &files) { showImport(files, zone); });
}

void ProjectFiles::showImport(std::vector<ReadFile> files, ZoneId zone)
{
    if (files.size() == 1 && !files.front().outcome) {
        complain(tr("“%1” could not be imported.").arg(QFileInfo(files.front().path).fileName()),
                 files.front().outcome.error());
        return;
    }
    ImportDialog dialog(m_document, std::move(files), zone, m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.hasAnything())
        return;
    dialog.apply();
    Q_EMIT imported();
}

void ProjectFiles::openAnything(const QStringList &paths, ZoneId zone)
{
    QString project;
    QStringList others;
    for (const QString &path : paths) {
        const bool named = path.endsWith(QString(QLatin1Char('.') + fileSuffix()), Qt::CaseInsensitive);
        if (project.isEmpty() && (named || store::isProjectFile(path)))
            project = path;
        else
            others << path;
    }
    if (project.isEmpty()) {
        importFiles(others, zone);
        return;
    }
    open(project);
    if (!others.isEmpty() && m_busy)
        m_afterwards = [this, others] { importFiles(others); };
}

void ProjectFiles::openExample()
{
    settle([this] {
        QFile file(QStringLiteral(":/examples/webshop.yaml"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const importers::Input input{
            QStringLiteral("webshop.yaml"), isOpen ? file.readAll() : QByteArray(), {}};
        Project project =
            emptyProject(importers::projectNameFor(input.fileName), windowWords().text("default-scenario"),
                         QDate::currentDate(), windowWords().language());
        const auto outcome = importers::read(input, QStringLiteral("compose"), *project.catalogue);
        if (!outcome) {
            complain(tr("The worked example could not be read."), outcome.error());
            return;
        }
        Zone zone;
        zone.id = project.newId<ZoneId>();
        zone.name = windowWords().text("default-zone");
        Scenario &scenario = project.scenarios.front();
        const ScenarioId id = scenario.id;
        scenario.zones.push_back(zone);
        importers::addToProject(*outcome, project, id, zone.id);
        placeMissing(*project.scenario(id), project.layouts[id]);
        m_document.replace(std::move(project), {}, {});
        Q_EMIT opened();
    });
}

void ProjectFiles::openStarter(const QString &id)
{
    settle([this, id] {
        Result<Project> project = starterProject(id, windowWords().language(), QDate::currentDate());
        if (!project) {
            complain(tr("The project to start from could not be read."), project.error());
            return;
        }
        m_document.replace(std::move(*project), {}, {});
        Q_EMIT opened();
    });
}

void ProjectFiles::save(const Then &then)
{
    if (m_document.path().isEmpty())
        saveWithDialog(then);
    else
        write(m_document.path(), store::OnConflict::Refuse, then);
}

QString ProjectFiles::askForPath(const QString &title) const
{
    QFileDialog dialog(m_window, title, Settings::folder(),
                       tr("Grondplan projects (*.%1);;All files (*)").arg(fileSuffix()));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(fileSuffix());
    const QString name =
        m_document.path().isEmpty() ? shownName() : QFileInfo(m_document.path()).completeBaseName();
    dialog.selectFile(QString(name).replace(QLatin1Char('/'), QLatin1Char('-')));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QString path = dialog.selectedFiles().value(0);
    Settings::setFolder(QFileInfo(path).absolutePath());
    return path;
}

void ProjectFiles::saveWithDialog(const Then &then)
{
    const QString path = askForPath(tr("Save project as"));
    if (!path.isEmpty())
        saveTo(path, then);
}

void ProjectFiles::saveTo(const QString &path, const Then &then)
{
    // The dialog has asked about a file that is there.
    write(path, store::OnConflict::Replace, then);
}

void ProjectFiles::write(const QString &path, store::OnConflict onConflict, const Then &then)
{
    if (m_busy) {
        m_afterwards = [this, path, onConflict, then] { write(path, onConflict, then); };
        return;
    }
    m_document.endMerging();
    const auto project = m_document.snapshot();
    const quint64 revision = m_document.revision();
    const bool same = QFileInfo(path) == QFileInfo(m_document.path()) && !m_document.path().isEmpty();
    const store::FileStamp expected = same ? m_document.stamp() : store::FileStamp{};
    run(
        tr("Saving %1…").arg(QFileInfo(path).fileName()),
        [=] { return store::save(*project, path, expected, onConflict); },
        [this, path, revision, then](const Result<store::Saved> &result) {
            if (!result && result.error().code == ErrorCode::ProjectChangedOnDisk) {
                askAboutConflict(path, then);
                return;
            }
            if (!result) {
                complain(tr("“%1” could not be saved.").arg(QFileInfo(path).fileName()), result.error());
                return;
            }
            finishSave(path, *result, revision, then);
        });
}

void ProjectFiles::finishSave(const QString &path, const store::Saved &done, quint64 revision,
                              const Then &then)
{
    // What the system did not confirm may be gone after a failure of the power, and stays to be saved.
    const bool confirmed = done.isConfirmed();
    if (confirmed)
        m_document.setSaved(path, done.stamp, revision);
    else
        m_document.setWritten(path, done.stamp);
    Settings::addRecentFile(path);
    Q_EMIT recentFilesChanged();
    Q_EMIT saved();
    for (const Error &remark : done.remarks)
        complain(tr("“%1” was saved.").arg(QFileInfo(path).fileName()), remark);
    if (then && confirmed)
        then();
}

void ProjectFiles::askAboutConflict(const QString &path, const Then &then)
{
    QMessageBox box(QMessageBox::Warning, tr("Grondplan"),
                    tr("“%1” was changed by somebody else since it was opened. Nothing was written.")
                        .arg(QFileInfo(path).fileName()),
                    QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("conflictQuestion"));
    box.setTextFormat(Qt::PlainText);
    QPushButton *saveAs = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
    QPushButton *replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("replaceOnDisk"));
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == saveAs)
        saveWithDialog(then);
    else if (box.clickedButton() == replace)
        write(path, store::OnConflict::Replace, then);
}

} // namespace grondplan::ui
