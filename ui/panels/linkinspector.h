#pragma once

#include "ui/panels/bindings.h"
#include "ui/panels/form.h"

namespace grondplan::ui {

class Document;

/// Shows a link: its ends, where it comes from, and what passes over it, to edit. What nobody states stands
/// in its field as what is usual. Several links share an edit.
class LinkInspector final : public Form
{
    Q_OBJECT
public:
    explicit LinkInspector(Document &document, QWidget *parent = nullptr);

    void show(const std::vector<LinkId> &ids); ///< at least one; those that are gone are left out
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTraffic();
    void addNeeds();
    void retranslate();
    void refresh();
    void showUsual(const std::vector<const Link *> &links);
    void push(const Bindings<Link>::Change &change, const StepName &name, const QString &key);
    [[nodiscard]] std::vector<const Link *> selected() const;

    Document &m_document;
    std::vector<LinkId> m_ids;
    Bindings<Link> m_bindings;
    QLabel *m_ends = nullptr;
    QLabel *m_why = nullptr;
    AmountField *m_bandwidth = nullptr;
    QLabel *m_bandwidthLabel = nullptr;
    TextField *m_protocol = nullptr;
    QLabel *m_protocolLabel = nullptr;
    AmountField *m_port = nullptr;
    QLabel *m_portLabel = nullptr;
    QComboBox *m_level = nullptr;
    QLabel *m_levelLabel = nullptr;
    AmountField *m_latency = nullptr;
    QLabel *m_latencyLabel = nullptr;
    QCheckBox *m_bothWays = nullptr;
};

} // namespace grondplan::ui
