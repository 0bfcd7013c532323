#pragma once

#include "ui/document/documentcommand.h"
#include "ui/panels/amountfield.h"
#include "ui/panels/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace grondplan::ui {

/// Ties fields to the parts of the objects that an inspector shows: reads them into the fields, and turns an
/// edit of a field into one change of all the objects. Objects that differ show as mixed. A part of an
/// inspector.
template<class Object> class Bindings final
{
public:
    using Change = std::function<void(Object &)>;
    /// Hands an edit on: what to do with each object, what the step is called, and a key of the field for
    /// merging.
    using Push = std::function<void(const Change &change, const StepName &name, const QString &key)>;
    using Wording = QString (*)(); ///< a StepName that needs nothing

    Bindings(Push push, std::function<void()> endMerging)
        : m_push(std::move(push))
        , m_endMerging(std::move(endMerging))
    {
    }

    void amount(AmountField *field, std::function<std::optional<std::int64_t>(const Object &)> read,
                std::function<void(Object &, std::optional<std::int64_t>)> write, Wording wording)
    {
        QObject::connect(field, &AmountField::edited, field, [this, field, write, wording](auto value) {
            m_push([write, value](Object &object) { write(object, value); }, wording, field->objectName());
        });
        QObject::connect(field, &AmountField::finished, field, [this] { m_endMerging(); });
        m_readers.push_back([field, read](const Objects &objects) {
            if (const auto value = common(objects, read))
                field->setValue(*value);
            else
                field->setMixed();
        });
    }

    void text(TextField *field, std::function<QString(const Object &)> read,
              std::function<void(Object &, const QString &)> write, Wording wording)
    {
        QObject::connect(field, &TextField::edited, field,
                         [this, field, write, wording](const QString &typed) {
                             m_push([write, typed](Object &object) { write(object, typed); }, wording,
                                    field->objectName());
                         });
        QObject::connect(field, &TextField::finished, field, [this] { m_endMerging(); });
        m_readers.push_back([field, read](const Objects &objects) {
            if (const auto value = common(objects, read))
                field->setValue(*value);
            else
                field->setMixed();
        });
    }

    void check(QCheckBox *field, std::function<bool(const Object &)> read,
               std::function<void(Object &, bool)> write, Wording wording)
    {
        QObject::connect(field, &QCheckBox::clicked, field, [this, field, write, wording](bool) {
            // Partly checked means mixed, which one can leave but not choose.
            const bool on = field->checkState() != Qt::Unchecked;
            field->setTristate(false);
            m_endMerging();
            m_push([write, on](Object &object) { write(object, on); }, wording, {});
        });
        m_readers.push_back([field, read](const Objects &objects) {
            const QSignalBlocker blocker(field);
            const auto value = common(objects, read);
            field->setTristate(!value);
            field->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
        });
    }

    /// `read` and `write` speak of the data of the combo box's items.
    void choice(QComboBox *field, std::function<QVariant(const Object &)> read,
                std::function<void(Object &, const QVariant &)> write, Wording wording)
    {
        QObject::connect(field, &QComboBox::activated, field, [this, field, write, wording](int index) {
            const QVariant data = field->itemData(index);
            m_endMerging();
            m_push([write, data](Object &object) { write(object, data); }, wording, {});
        });
        m_readers.push_back([field, read](const Objects &objects) {
            const QSignalBlocker blocker(field);
            const auto value = common(objects, read);
            field->setPlaceholderText(value ? QString() : AmountField::tr("mixed"));
            field->setCurrentIndex(value ? field->findData(*value) : -1);
        });
    }

    void show(const std::vector<const Object *> &objects) const
    {
        for (const auto &reader : m_readers)
            reader(objects);
    }

    /// What all objects give, or nothing where they differ.
    template<class Read>
    static auto common(const std::vector<const Object *> &objects, const Read &read)
        -> std::optional<decltype(read(*objects.front()))>
    {
        if (objects.empty())
            return {};
        const auto first = read(*objects.front());
        const bool same = std::all_of(objects.begin(), objects.end(),
                                      [&](const Object *object) { return read(*object) == first; });
        if (!same)
            return {};
        // What is read may be optional itself: nothing, given by all, is not the same as a difference.
        return std::optional<decltype(read(*objects.front()))>(std::in_place, first);
    }

private:
    using Objects = std::vector<const Object *>;

    Push m_push;
    std::function<void()> m_endMerging;
    std::vector<std::function<void(const Objects &)>> m_readers;
};

} // namespace grondplan::ui
