#pragma once

#include "core/base/result.h"
#include "core/store/store.h"
#include "ui/shell/importdialog.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace grondplan::store {
enum class OnConflict;
}

namespace grondplan::ui {

class Document;

/// Opens, saves and imports, off the window's thread; asks what has to be asked, and says what went wrong.
/// One thing at a time. Nothing is lost unasked: whatever takes the document's place first goes through
/// settle(). Owned by the window.
class ProjectFiles final : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void()>;

    ProjectFiles(Document &document, QWidget *window);
    ~ProjectFiles() override; ///< waits for what is running

    void newProject();
    void openWithDialog();
    void importWithDialog();
    void open(const QString &path); ///< a project file
    /// \param zone  the zone they were dropped on, if any
    void importFiles(const QStringList &paths, ZoneId zone = {});
    /// Files of any kind, as they are dropped or named on the command line: a project is opened, all others
    /// imported.
    void openAnything(const QStringList &paths, ZoneId zone = {});
    void openExample();
    void openStarter(const QString &id); ///< a new project from core/advice/starters.h

    /// `then` runs once it is on disk, and not when it was cancelled or failed.
    void save(const Then &then = {});
    void saveWithDialog(const Then &then = {});
    void saveTo(const QString &path, const Then &then = {});

    /// Runs `proceed` when nothing would be lost: at once, or after the user chose to save or to discard.
    void settle(Then proceed);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] static QString fileSuffix(); ///< "grondplan"
    /// The name of the document for a title or a question.
    [[nodiscard]] QString shownName() const;
    void complain(const QString &what, const Error &error) const;

Q_SIGNALS:
    void busyChanged(const QString &what); ///< what is being done, in words; empty: nothing
    void recentFilesChanged();
    void opened();
    void imported(); ///< into the current scenario
    void saved();

private:
    /// Runs `work` on another thread, and `done` with its result back here.
    template<class Work, class Done> void run(const QString &what, Work work, Done done);
    void setBusy(bool busy, const QString &what);
    void write(const QString &path, store::OnConflict onConflict, const Then &then);
    void finishSave(const QString &path, const store::Saved &done, quint64 revision, const Then &then);
    void askAboutConflict(const QString &path, const Then &then);
    void showImport(std::vector<ReadFile> files, ZoneId zone);
    [[nodiscard]] QString askForPath(const QString &title) const;

    Document &m_document;
    QWidget *m_window = nullptr;
    bool m_busy = false;
    Then m_afterwards; ///< waits for what is running
    QFuture<void> m_running;
};

} // namespace grondplan::ui
