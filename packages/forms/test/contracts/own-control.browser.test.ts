import '../../../../examples/own-control/plate-field.contract.ts';
