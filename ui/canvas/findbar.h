#pragma once

#include "core/project/project.h"
#include "ui/canvas/canvasobject.h"

#include <QFrame>
#include <QString>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace grondplan::ui {

class CanvasView;
class Planner;

/// Finds objects of the sketch by name and by what they are like, and puts another text in their names. Lies
/// over the canvas's upper right corner.
class FindBar final : public QFrame
{
    Q_OBJECT
public:
    FindBar(CanvasView &view, const Planner &planner);
    void open();
    void place(); ///< in the canvas's corner, when that has another size

    [[nodiscard]] const std::vector<CanvasObject> &found() const { return m_found; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void step(int by);
    void showState();
    void say(const QString &text);
    void chooseAll();
    struct Replacement
    {
        std::map<WorkloadId, Workload> workloads = {};
        std::map<ZoneId, Zone> zones = {};
        std::map<NoteId, QString> notes = {};
    };
    [[nodiscard]] Replacement replacement(const QString &word, const QString &by) const;
    [[nodiscard]] QString wrongWith(const Replacement &after) const; ///< empty: nothing
    void replaceAll();
    void leave();

    CanvasView &m_view;
    const Planner &m_planner;
    QLineEdit *m_text;
    QLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_all;
    QLineEdit *m_replacement;
    QToolButton *m_replace;
    QToolButton *m_close;
    std::vector<CanvasObject> m_found;
    int m_at = -1; ///< the one that is shown
};

} // namespace grondplan::ui
