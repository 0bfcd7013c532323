# What a screen reader gets, over the bus it uses.
add_test(NAME accessibility_readback COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/readback.sh
  $<TARGET_FILE:grondplan> $<TARGET_FILE:grondplan_cli>)
grondplan_test_properties(accessibility_readback gui 240)
