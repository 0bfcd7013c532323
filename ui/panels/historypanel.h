#pragma once

#include "core/base/money.h"

#include <QWidget>

#include <map>

class QListWidget;

namespace grondplan::ui {

class Document;
class Planner;

/// The steps of the undo list with what each did to the cost of the scenario; choosing one goes back, or
/// forth, to it.
class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(Document &document, Planner &planner, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void stepped(int index);
    void planned();
    void refresh();
    [[nodiscard]] QString
    costOf(int step) const; ///< what it did, in words; empty where that is not known, or nothing

    Document &m_document;
    Planner &m_planner;
    QListWidget *m_list;
    struct Known
    {
        std::int64_t scenario = 0;
        Money month;
    };
    std::map<int, Known> m_known; ///< cost after so many steps
    bool m_refreshing = false;
};

} // namespace grondplan::ui
